package dev.renkei.testing;

import dev.renkei.agreement.Programme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the parties of an agreement do together, in the words of their plans.
 *
 * @param field  the key of the field to which it belongs
 * @param title  the title
 * @param description  what is done
 * @param beneficiary  for whom
 * @param measure  what is counted
 * @param scope  what the count is of
 * @param programme  the programme of which it is part
 * @param kind  the kind of programme
 */
record InitiativeIdea(
        String field,
        String title,
        String description,
        String beneficiary,
        QuantitySampler measure,
        String scope,
        String programme,
        Programme.Kind kind) {

    static final List<InitiativeIdea> ALL =
            """
            children|児童養護施設への絵本の提供|子どもたちが本に親しむ機会を増やすため、児童養護施設に絵本を提供します。|児童養護施設の子どもたち|PLACES|児童養護施設|絵本でつながる運動|campaign
            children|子ども食堂への食材の提供|店舗や宅配で余った食材を、子ども食堂を運営する団体に無償で提供します。|子ども食堂の利用者|TIMES|食材の提供|子ども食堂応援ネットワーク|network
            children|職場体験の受入れ|市内の中学生を職場体験に受け入れ、働くことの意義を伝えます。|中学生|SCHOOLS|受け入れた中学校|職場体験学習|course
            children|出前授業の実施|小学校に職員を派遣し、お金や食べ物の大切さを学ぶ授業を行います。|小学生|SCHOOLS|授業を行った小学校|未来の教室|course
            children|乳児家庭へのプレゼント|赤ちゃんが生まれた家庭に、子育てに役立つ商品と案内を詰め合わせて届けます。|乳児のいる家庭|HOUSEHOLDS|届けた家庭|はじめましてボックス|scheme
            elderly|高齢者の見守り活動|宅配の際に異変に気づいたときは、速やかに市の窓口へ連絡します。|一人暮らしの高齢者|CASES|連絡した件数|見守りネットワーク|network
            elderly|認知症サポーターの養成|職員が認知症サポーター養成講座を受講し、地域で支える体制をつくります。|認知症の方とその家族|PEOPLE|講座を受講した職員|認知症サポーター養成講座|course
            elderly|移動販売車による買い物支援|買い物に不便を感じている地域に、移動販売車を走らせます。|買い物に困っている住民|VEHICLES|移動販売車|おたがいさま便|scheme
            elderly|障がいのある方の作品展|障がいのある方が制作した作品を、店舗や庁舎に展示します。|障がいのある方|SHOPS|作品を展示した店舗|ともに生きるアート展|event
            safety|特殊詐欺の被害防止の呼びかけ|店頭や窓口で注意を呼びかけ、チラシを配布します。|高齢者|COPIES|配布したチラシ|だまされないぞ宣言|campaign
            safety|子ども１１０番の車|営業車に「子ども１１０番の車」の表示を付け、登下校を見守ります。|登下校中の子ども|VEHICLES|表示を付けた車両|子ども１１０番の車|registration
            safety|交通安全教室の開催|ドライバーが講師となり、交通安全教室を開きます。|園児と保護者|TIMES|教室の開催|交通安全教室|course
            disaster|災害時の物資の供給|災害時に、食料や日用品を避難所へ優先して供給します。|避難した住民|PLACES|物資を届ける避難所|災害時応援物資協定|scheme
            disaster|帰宅困難者への支援|店舗で水道水、トイレ、道路情報などを提供します。|帰宅困難者|SHOPS|支援を行う店舗|帰宅支援ステーション|registration
            disaster|総合防災訓練への参加|総合防災訓練に参加し、物資の搬送と炊き出しを担当します。|地域の住民|PEOPLE|訓練に参加した職員|総合防災訓練|event
            disaster|ローリングストックの普及|機関誌や売場で、食べながら備える方法を紹介します。|地域の家庭|COPIES|機関誌の発行部数|わが家の備え|publication
            health|減塩メニューの普及|減塩の惣菜を共同で開発し、レシピを配布します。|地域の住民|SHOPS|惣菜を販売する店舗|おいしく減塩プロジェクト|campaign
            health|がん検診の受診の呼びかけ|窓口や配送の際に、がん検診の案内を配布します。|検診の対象となる住民|COPIES|配布した案内|検診に行こう運動|campaign
            health|ウォーキング大会の共催|名所をめぐるウォーキング大会を共催し、健康づくりのきっかけとします。|健康に関心のある住民|PEOPLE|大会の参加者|まちなかウォーク|event
            health|食育体験ツアー|田植えや稲刈りなどの農業体験を通じて、食の大切さを伝えます。|親子|TIMES|ツアーの実施|親子で田んぼの学校|event
            environment|レジ袋の削減|買い物袋の持参を呼びかけ、使い捨てプラスチックの使用量を減らします。|買い物客|SHARE|買い物袋の持参率|マイバッグ運動|campaign
            environment|森林整備への参加|職員と家族が下草刈りや植樹に参加し、水源の森を守ります。|流域の住民|PEOPLE|活動に参加した職員と家族|水源の森づくり|event
            environment|使用済み小型家電の回収|店頭に回収箱を置き、小型家電の再資源化に協力します。|地域の家庭|WEIGHT|回収した小型家電|小型家電リサイクル|scheme
            environment|みどりの基金への寄附|対象商品の売上げの一部をみどりの基金に寄附します。|地域の住民|YEN|寄附した額|みどりの基金|fund
            environment|クールスポットの提供|猛暑の日に、店舗の休憩所を涼む場所として開放します。|外出中の住民|PLACES|開放した休憩所|クールスポット|registration
            products|県産品フェアの開催|店舗で県産の農林水産物を集めたフェアを開きます。|生産者と買い物客|TIMES|フェアの開催|ふるさとの味フェア|event
            products|学校給食への地場産物の供給|地元の生産者と連携し、学校給食に地場産の野菜を供給します。|児童生徒|SCHOOLS|供給する学校|地場産給食の日|scheme
            products|新商品の共同開発|規格外の農産物を使った菓子を共同で開発し、販売します。|生産者|CASES|開発した商品|もったいない商品開発|scheme
            tourism|観光パンフレットの配架|窓口や売場に観光パンフレットを置き、魅力を発信します。|観光客|PLACES|パンフレットの配架場所|観光パンフレット|publication
            tourism|サイクルステーションの設置|店舗に空気入れや休憩用の椅子を置き、サイクリングを楽しむ人を迎えます。|サイクリスト|SHOPS|設置した店舗|サイクルステーション|registration
            tourism|ロゴマークの活用|包装紙や車両に観光のロゴマークを表示します。|観光客|VEHICLES|表示した車両|おもてなし認証|certification
            culture|少年スポーツ大会への協賛|少年サッカー大会に協賛し、参加賞を贈ります。|小学生|PEOPLE|大会に参加した選手|少年サッカー大会|event
            culture|美術館の利用促進|会員に美術館の割引券を配り、文化に親しむ機会を増やします。|会員とその家族|PEOPLE|割引券の利用者|県民ミュージアム|facility
            consumers|食の安全に関する学習会|食品表示や食中毒の予防について、学習会を開きます。|消費者|TIMES|学習会の開催|食の安全学習会|course
            consumers|消費者被害の相談窓口の周知|機関誌に消費生活センターの案内を掲載します。|消費者|COPIES|案内を載せた機関誌|くらしの安心だより|publication
            women|女性の再就職の支援|合同説明会を開き、子育て中の女性の再就職を支援します。|再就職を希望する女性|COMPANIES|説明会に参加した企業|輝く女性の再就職フェア|event
            women|働き方改革の推進|育児や介護と両立しやすい職場づくりを宣言する企業を増やします。|働く人|COMPANIES|宣言した企業|働き方宣言企業|award
            diversity|やさしい日本語の普及|窓口の案内をやさしい日本語に改め、職員の研修を行います。|外国人住民|PEOPLE|研修を受けた職員|やさしい日本語研修|course
            diversity|多言語での情報提供|生活情報誌を多言語で発行し、店舗で配布します。|外国人住民|COPIES|生活情報誌|多言語生活情報誌|publication
            settlement|移住相談会への協力|移住相談会に出展し、仕事と暮らしの情報を提供します。|移住を希望する人|TIMES|相談会への出展|ふるさと移住相談会|event
            settlement|空き家の利活用|空き家バンクに登録された住宅の改修を支援します。|移住した世帯|HOUSEHOLDS|支援した世帯|空き家バンク|registration
            digital|スマートフォン教室の開催|店舗でスマートフォン教室を開き、電子申請の使い方を案内します。|高齢者|SHOPS|教室を開く店舗|デジタル活用支援|scheme
            digital|人流データの提供|個人を特定しない形に加工した人流データを、まちづくりに役立てます。|地域の住民|FACILITIES|データを提供する施設|まちづくりデータ基盤|scheme
            work|若者の就労支援|働くことに悩む若者を、職業訓練の一環として受け入れます。|就労を希望する若者|PEOPLE|受け入れた若者|若者サポートネットワーク|network
            work|創業の支援|創業を考える人に、商業施設の区画を期間限定で貸し出します。|創業を考える人|CASES|貸し出した件数|チャレンジショップ|facility
            other|清掃活動への参加|毎月１回、職員が駅前の清掃活動に参加します。|地域の住民|PEOPLE|清掃に参加した職員|まちきれい運動|campaign
            """.lines().map(InitiativeIdea::parse).toList();

    private static final Map<String, List<InitiativeIdea>> BY_FIELD =
            ALL.stream().collect(Collectors.groupingBy(InitiativeIdea::field));

    /** Reads the components, with | between them. */
    private static InitiativeIdea parse(String line) {
        String[] parts = line.split("\\|", -1);
        return new InitiativeIdea(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                QuantitySampler.valueOf(parts[4]),
                parts[5],
                parts[6],
                Programme.Kind.of(parts[7]));
    }

    /** Returns what is done in a field. */
    static List<InitiativeIdea> in(FieldWord field) {
        return BY_FIELD.getOrDefault(field.key(), ALL);
    }
}

package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The agreements between which something is to be found, and some between which nothing is. */
final class Planted {

    /** The title of agreements of which two are the same. */
    static final String DUPLICATE = "防災協定";

    /** An identifier of two names. */
    static final Identifier CONFLICT = number("120005999991");

    static final String MISTAKEN = "東京はくと医療生協";
    static final String RIGHT = "東京ほくと医療生協";

    private static final Identifier OF_AN_ALIAS = number("120005999992");
    private static final Identifier OF_A_CHAIN = number("120005999993");

    private static final StatedDate DAY = StatedDate.of(PartialDate.of(2021, 4, 1));

    private Planted() {}

    static List<Agreement> agreements() {
        return Stream.of(duplicates(), conflicts(), lookalikes(), places(), superseded())
                .flatMap(stream -> stream)
                .toList();
    }

    private static Identifier number(String base) {
        return Identifier.of(CorporateNumber.ofBaseNumber(base));
    }

    private static Organization named(String name, Identifier... identifiers) {
        return Organization.builder().name(name).addIdentifiers(identifiers).build();
    }

    private static Organization alias(Organization organization, String alias) {
        return Organization.builder().from(organization).addAlias(alias).build();
    }

    private static Agreement between(String title, Organization... parties) {
        return Agreement.builder()
                .title(title)
                .concludedOn(DAY)
                .addAllParties(Stream.of(parties).map(Party::of).toList())
                .build();
    }

    /** Two of five: the others are by a town of the same name, of another day, and with another company. */
    private static Stream<Agreement> duplicates() {
        Organization inTokyo = named("府中市", Identifier.of(LocalGovernmentCode.ofAreaCode("13206")));
        Organization inHiroshima = named("府中市", Identifier.of(LocalGovernmentCode.ofAreaCode("34208")));
        Organization company = named("株式会社とりせん");
        Agreement agreement = between(DUPLICATE, inTokyo, company);
        return Stream.of(
                agreement,
                between("防災　協定", named("㈱とりせん"), inTokyo),
                between(DUPLICATE, inHiroshima, company),
                between(DUPLICATE, inTokyo, named("株式会社さくら")),
                Agreement.builder()
                        .from(agreement)
                        .concludedOn(StatedDate.of(PartialDate.of(2021, 4, 2)))
                        .build());
    }

    /** A number of two names, and one of two names of which a third agreement says that they are of one organization. */
    private static Stream<Agreement> conflicts() {
        return Stream.of(
                between("覚書一", named("みどり農業生協", CONFLICT)),
                between("覚書二", named("あお漁業生協", CONFLICT)),
                between("覚書三", named("ひかり物産", OF_AN_ALIAS)),
                between("覚書四", named("のぞみ商会", OF_AN_ALIAS)),
                between("覚書五", alias(named("のぞみ商会"), "ひかり物産")));
    }

    /**
     * A slip within a federation, one more character, names that a chain of descriptions proves to be of one organization, and
     * names of a custom.
     */
    private static Stream<Agreement> lookalikes() {
        List<Agreement> agreements = new ArrayList<>(List.of(
                between("覚書六", named(RIGHT)),
                between(
                        "覚書七",
                        Organization.builder()
                                .name("医療生協のあつまり")
                                .addMember(named(MISTAKEN))
                                .build()),
                between("覚書八", named("みなと見守り協会"), named("みなと見守協会")),
                between("覚書九", named("さくら販売生協", OF_A_CHAIN)),
                between("覚書十", alias(named("さくら流通", OF_A_CHAIN), "さくら飯売生協")),
                between("覚書十一", named("さくら飯売生協"))));
        Stream.of("あ", "い", "う", "え", "お", "か", "き", "く", "け")
                .map(syllable -> between("覚書", named("見守り" + syllable + "の会")))
                .forEach(agreements::add);
        return agreements.stream();
    }

    /** A quarter of which one agreement says in which town it lies, and another only its name. */
    private static Stream<Agreement> places() {
        Place quarter = Place.of("ゆうひヶ丘地区");
        return Stream.of(
                at("覚書十二", quarter),
                at(
                        "覚書十三",
                        Place.builder()
                                .from(quarter)
                                .partOf(Place.of("北海道長万部町"))
                                .build()));
    }

    private static Agreement at(String title, Place place) {
        return Agreement.builder()
                .from(between(title, named("ひので協会")))
                .addPlace(place)
                .build();
    }

    /** A place whose only agreement is superseded by one that has ended. */
    private static Stream<Agreement> superseded() {
        return Stream.of(
                Agreement.builder()
                        .from(at("旧協定", Place.of("あさひ平自治区")))
                        .id("old")
                        .build(),
                Agreement.builder()
                        .from(at("新協定", Place.of("あさひ平自治区")))
                        .id("new")
                        .concludedOn(StatedDate.of(PartialDate.of(2022, 4, 1)))
                        .terminatedOn(StatedDate.of(PartialDate.of(2023, 3, 31)))
                        .addRelation(Relation.builder()
                                .kind(Relation.Kind.SUPERSEDES)
                                .agreementId("old")
                                .build())
                        .build());
    }
}

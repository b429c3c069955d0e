package dev.renkei.testing;

import dev.renkei.agreement.Award;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Episode;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Programme;
import dev.renkei.organization.Organization;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;

/** Makes initiatives out of ideas. */
final class InitiativeSampler {

    private static final List<String> CONTRIBUTIONS =
            List.of("場所と人員を提供します。", "広報紙とウェブサイトで取組を紹介します。", "商品と車両を提供します。", "関係団体との調整を行います。", "必要な情報を提供します。");

    private static final List<String> TAGS = List.of("防災", "健康", "子育て", "ＳＤＧｓ", "デジタル");

    private final SampleContext context;
    private final Optional<FiscalYear> year;

    /**
     * Creates the sampler of initiatives in a context.
     *
     * @param year  a fiscal year in which they may run, empty if none is known
     */
    InitiativeSampler(SampleContext context, Optional<FiscalYear> year) {
        this.context = context;
        this.year = year;
    }

    /**
     * Makes an initiative.
     *
     * @param id  its key
     * @param idea  what is done
     * @param times  how often the idea was used before
     * @param fields  the keys of its fields
     * @param seriesId  the key of a series of it, empty if series need none
     */
    Initiative sample(
            RandomSource choices,
            String id,
            InitiativeIdea idea,
            int times,
            List<String> fields,
            Optional<String> seriesId) {
        String title = times == 0 ? idea.title() : idea.title() + "（第" + (times + 1) + "弾）";
        Initiative.Emphasis emphasis =
                choices.oneOf(List.of(Initiative.Emphasis.REGULAR, Initiative.Emphasis.PRIORITY));
        Initiative.Builder initiative = Initiative.builder()
                .id(id)
                .title(title)
                .fieldIds(fields)
                .emphasis(choices.maybe(1, 2, any -> emphasis))
                .continuation(choices.maybe(1, 8, InitiativeSampler::continuation));
        choices.maybe(1, 4, any -> emphasis == Initiative.Emphasis.PRIORITY ? "◎" : "○")
                .ifPresent(initiative::addMark);
        choices.maybe(1, 20, any -> "■").ifPresent(initiative::addMark);
        choices.maybe(1, 10, any -> any.oneOf(TAGS)).ifPresent(initiative::addTag);
        choices.maybe(4, 5, any -> idea.description()).ifPresent(initiative::addDescription);
        choices.maybe(1, 10, any -> "今後も取組の輪を広げていきます。").ifPresent(initiative::addDescription);
        choices.maybe(1, 20, any -> LocalizedText.of(idea.programme())).ifPresent(initiative::addHighlight);
        initiative.contributions(
                context.completeness() == Completeness.FOR_PUBLICATION
                        ? choices.list(1, 2, (any, index) -> contribution(any))
                        : choices.list(0, 2, (any, index) -> contribution(any)));
        choices.maybe(1, 6, context::party).flatMap(party -> party).ifPresent(initiative::addPartyId);
        choices.maybe(1, 6, any -> context.places()).ifPresent(initiative::places);
        choices.maybe(1, 2, any -> LocalizedText.of(idea.beneficiary())).ifPresent(initiative::addBeneficiary);
        initiative.period(choices.maybe(1, 5, this::period));
        choices.maybe(1, 2, any -> quantity(any, idea)).ifPresent(initiative::addQuantity);
        choices.maybe(1, 6, any -> programme(any, idea)).ifPresent(initiative::addProgramme);
        rare(choices, initiative, seriesId);
        return initiative.build();
    }

    private void rare(RandomSource choices, Initiative.Builder initiative, Optional<String> seriesId) {
        if (!choices.chance(1, 3)) {
            return;
        }
        initiative.listing(choices.maybe(1, 10, Listings::listing));
        choices.maybe(1, 6, Clauses::citation).ifPresent(initiative::addCitation);
        choices.maybe(1, 6, OrganizationSampler::named).ifPresent(initiative::addOrganization);
        choices.maybe(1, 10, AgreementComposer::unnamed).ifPresent(initiative::addUnnamedActors);
        choices.maybe(1, 6, this::actor).ifPresent(initiative::addActor);
        initiative.sourceId(choices.maybe(1, 3, any -> context.source()).flatMap(key -> key));
        choices.maybe(1, 6, AgreementComposer::titledRelation).ifPresent(initiative::addRelation);
        choices.maybe(1, 6, this::award).ifPresent(initiative::addAward);
        choices.maybe(1, 6, any -> ResultSampler.series(any, seriesId.or(() -> any.maybe(1, 2, each -> "series"))))
                .map(series -> Series.builder()
                        .from(series)
                        .sourceId(context.source().filter(any -> choices.chance(1, 4)))
                        .build())
                .ifPresent(initiative::addSeries);
        choices.maybe(1, 6, ResultSampler::coverage).ifPresent(initiative::addCoverage);
        choices.maybe(1, 8, InitiativeSampler::episode).ifPresent(initiative::addEpisode);
        choices.maybe(1, 8, Notes::sample).ifPresent(initiative::addNote);
        Extensions.sometimes(choices, initiative);
    }

    static Continuation continuation(RandomSource choices) {
        return choices.oneOf(List.of(Continuation.NEW, Continuation.CONTINUED, Continuation.EXPANDED));
    }

    /** Makes an organization whose fiscal years begin as those of its period and series do. */
    private Organization actor(RandomSource choices) {
        return Organization.builder()
                .from(OrganizationSampler.named(choices))
                .fiscalCalendar(Optional.<FiscalCalendar>empty())
                .build();
    }

    Contribution contribution(RandomSource choices) {
        Contribution.Builder contribution =
                Contribution.builder().text(choices.oneOf(CONTRIBUTIONS)).partyId(context.party(choices));
        choices.maybe(1, 6, context::party).flatMap(party -> party).ifPresent(contribution::addRecipientId);
        contribution.numberAsWritten(choices.maybe(1, 10, any -> any.oneOf(List.of("①", "（ア）", "(1)"))));
        return Extensions.build(choices, contribution);
    }

    private StatedPeriod period(RandomSource choices) {
        FiscalYear within = year.orElse(FiscalYear.of(Samples.DAY.getYear()));
        return Attributions.sometimes(choices, context.source(), StatedDates.period(choices, DatePeriod.of(within)));
    }

    private Quantity quantity(RandomSource choices, InitiativeIdea idea) {
        Quantity quantity = idea.measure().sample(choices);
        Quantity scoped = choices.maybe(1, 2, any -> quantity.withScope(LocalizedText.of(idea.scope())))
                .orElse(quantity);
        Quantity dated = choices.maybe(1, 10, any -> scoped.withAsOf(asOf(any))).orElse(scoped);
        return Attributions.sometimes(choices, context.source(), dated);
    }

    /** Returns the end of a fiscal year, or the year itself. */
    private StatedDate asOf(RandomSource choices) {
        return choices.chance(1, 4)
                ? StatedDates.fiscalYear(choices, context.before())
                : StatedDates.coarse(choices, context.before().getLastDay());
    }

    Programme programme(RandomSource choices, InitiativeIdea idea) {
        Programme.Builder programme = Programme.builder()
                .name(idea.programme())
                .kind(choices.maybe(2, 3, any -> idea.kind()))
                .organization(choices.maybe(1, 3, OrganizationSampler::named));
        choices.maybe(1, 5, any -> "趣旨に賛同して参加").ifPresent(programme::part);
        return Extensions.build(choices, programme);
    }

    Award award(RandomSource choices) {
        Award.Builder award = Award.builder()
                .name(choices.oneOf(List.of("地域づくり表彰", "食の安全安心顕彰制度", "協働のまちづくり大賞")))
                .awardedBy(choices.maybe(1, 3, OrganizationSampler::named))
                .awardedIn(choices.maybe(2, 3, any -> StatedDates.period(any, DatePeriod.of(context.before()))));
        choices.maybe(1, 2, any -> "優秀賞").ifPresent(award::prize);
        return Extensions.build(choices, award);
    }

    static Episode episode(RandomSource choices) {
        Episode.Builder episode = Episode.builder().addText("新聞がたまっていることに配達員が気づき、早期の救護につながりました。");
        choices.maybe(1, 2, any -> "事例１").ifPresent(episode::label);
        return Extensions.build(choices, episode);
    }

    /**
     * Makes an initiative that stands alone in a register.
     *
     * @param source  the key of a source of the register, if one has a key
     */
    static Initiative alone(RandomSource choices, int index, Optional<String> source) {
        Timeline timeline = Timeline.unstated(Days.ofSigning(choices, Samples.DAY), Optional.empty());
        SampleContext context = new SampleContext(
                Texts.JAPANESE, Completeness.AS_FOUND, timeline, List.of(), List.of(), List.of(), source);
        String id = "initiative-" + (index + 1);
        InitiativeIdea idea = choices.oneOf(InitiativeIdea.ALL);
        return new InitiativeSampler(context, Optional.empty())
                .sample(choices, id, idea, 0, List.of(), Optional.of(id + "-series"));
    }
}

package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final Rule EMPTY_PLAN = RuleCatalogue.find("plan.empty").orElseThrow();

    @Test
    void gathersTheFindingsOfOneRuleWhosePlacesDifferInTheirIndexes() {
        Finding title = Finding.of(RuleCatalogue.find("text.blank").orElseThrow(), "/title", Map.of());
        List<Finding> findings = new ArrayList<>(emptyPlans(4));
        findings.add(title);
        List<Report.Group> groups = Report.of(findings).groups();
        assertThat(groups)
                .extracting(Report.Group::toString)
                .containsExactly(
                        "INFO plan.empty /plans/*: 4 places, first 3: /plans/0, /plans/1, /plans/2",
                        "ERROR text.blank /title: 1 place: /title");
        assertThat(groups.get(0).getFindings()).isEqualTo(emptyPlans(4));
        assertThat(groups.get(0).getCount()).isEqualTo(4);
        assertThat(groups.get(0).first()).isEqualTo(emptyPlans(3));
        assertThat(groups.get(1).getFirst()).isEqualTo(title);
        assertThat(groups.get(1).getCode()).isEqualTo("text.blank");
    }

    @Test
    void partsFindingsThatWeighDifferently() {
        Finding heavier = Finding.of(EMPTY_PLAN, "/plans/4", Map.of()).withSeverity(Severity.WARNING);
        List<Finding> findings = new ArrayList<>(emptyPlans(2));
        findings.add(heavier);
        assertThat(Report.of(findings).groups())
                .extracting(Report.Group::getSeverity)
                .containsExactly(Severity.INFO, Severity.WARNING);
    }

    @Test
    void partsFindingsInDifferentProperties() {
        Rule blank = RuleCatalogue.find("text.blank").orElseThrow();
        assertThat(Report.of(List.of(
                                Finding.of(blank, "/plans/0/title", Map.of()),
                                Finding.of(blank, "/plans/0/title/ja", Map.of()),
                                Finding.of(blank, "/plans/1/title", Map.of())))
                        .groups())
                .extracting(Report.Group::getGeneralPointer)
                .containsExactly("/plans/*/title", "/plans/*/title/ja");
    }

    @Test
    void tellsItsFirstPlacesInBothLanguages() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 312; i++) {
            findings.add(Finding.of(EMPTY_PLAN, "/plans/" + i, Map.of())
                    .withPlace("/plans/" + i, new Finding.Position(i + 1, 5)));
        }
        Report.Group group = Report.of(findings).groups().get(0);
        assertThat(group.getPlaces(Locale.ENGLISH)).isEqualTo("312 places, first 3: 1:5, 2:5, 3:5");
        assertThat(group.getPlaces(Locale.JAPAN)).isEqualTo("312か所（最初の3か所）：1:5、2:5、3:5");
    }

    @Test
    void namesAllPlacesWhereTheyAreFew() {
        assertThat(groupOf(1).getPlaces(Locale.ENGLISH)).isEqualTo("1 place: /plans/0");
        assertThat(groupOf(1).getPlaces(Locale.JAPANESE)).isEqualTo("1か所：/plans/0");
        assertThat(groupOf(3).getPlaces(Locale.ENGLISH)).isEqualTo("3 places: /plans/0, /plans/1, /plans/2");
        assertThat(groupOf(2).getPlaces(Locale.JAPANESE)).isEqualTo("2か所：/plans/0、/plans/1");
    }

    @Test
    void namesTheDocumentAsAWholeWhereNothingSmallerIsWrong() {
        Rule missing = RuleCatalogue.find("agreement.concluded.missing").orElseThrow();
        Report.Group group =
                Report.of(List.of(Finding.of(missing, "", Map.of()))).groups().get(0);
        assertThat(group.getPlaces(Locale.ENGLISH)).isEqualTo("1 place: the whole document");
        assertThat(group.getPlaces(Locale.JAPANESE)).isEqualTo("1か所：文書全体");
        assertThat(group).hasToString("WARNING agreement.concluded.missing: 1 place: the whole document");
    }

    @Test
    void hasTheSameWordsInBothLanguages() {
        ResourceBundle english = ResourceBundle.getBundle("dev.renkei.validation.Reports", Locale.ROOT);
        ResourceBundle japanese = ResourceBundle.getBundle("dev.renkei.validation.Reports", Locale.JAPANESE);
        assertThat(Collections.list(japanese.getKeys())).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(parametersOf(japanese.getString(key)))
                        .isEqualTo(parametersOf(english.getString(key))));
    }

    private static Set<String> parametersOf(String text) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(groupOf(1).getPlaces(Locale.ENGLISH)).isEqualTo("1 place: /plans/0");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void isEqualByItsFindings() {
        assertThat(groupOf(2))
                .isEqualTo(groupOf(2))
                .hasSameHashCodeAs(groupOf(2))
                .isNotEqualTo(groupOf(3));
    }

    private static Report.Group groupOf(int count) {
        return Report.of(emptyPlans(count)).groups().get(0);
    }

    private static List<Finding> emptyPlans(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(Finding.of(EMPTY_PLAN, "/plans/" + i, Map.of()));
        }
        return findings;
    }
}

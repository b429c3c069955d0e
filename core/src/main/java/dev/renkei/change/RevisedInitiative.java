package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.text.LocalizedText;
import java.util.List;

/** An initiative that is found in both states, with the labels of its fields and all that changed in it. */
record RevisedInitiative(
        Match<Initiative> match,
        List<LocalizedText> fieldsBefore,
        List<LocalizedText> fieldsAfter,
        List<Change> changes) {}

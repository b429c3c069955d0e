package dev.renkei.examples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Words what is wrong with the arguments of a command.
 *
 * @param messages  the words
 */
record Faults(Messages messages) {

    /** Tells in one sentence what is wrong, and which command tells what would be right. */
    String of(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return messages.get("fault", Map.of("reason", reasonOf(e), "command", command));
    }

    private String reasonOf(ParameterException e) {
        if (e.getCause() instanceof InvalidValue invalid) {
            String reason = invalid.in(messages);
            return e.getArgSpec() == null
                    ? reason
                    : messages.get("fault.value", Map.of("name", nameOf(e.getArgSpec()), "reason", reason));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return ofUnmatched(unmatched);
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return messages.get("fault.questions", Map.of());
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return messages.get("fault.twice", Map.of("name", nameOf(overwritten.getOverwritten())));
        }
        return e instanceof MissingParameterException missing ? ofMissing(missing) : String.valueOf(e.getMessage());
    }

    private String ofUnmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        boolean isCommand = !e.getCommandLine().getSubcommands().isEmpty() && !e.isUnknownOption();
        Optional<String> elsewhere = commandWith(first, e.getCommandLine());
        if (elsewhere.isPresent()) {
            return messages.get("fault.option-first", Map.of("value", first, "example", elsewhere.get() + " " + first));
        }
        String kind = e.isUnknownOption() ? "fault.option" : isCommand ? "fault.command" : "fault.surplus";
        String told = messages.get(kind, Map.of("value", first));
        return e.getSuggestions().stream()
                .filter(suggestion ->
                        !suggestion.equals(first) && initial(suggestion).equals(initial(first)))
                .findFirst()
                .map(nearest -> messages.get("fault.suggestion", Map.of("reason", told, "suggestion", nearest)))
                .orElse(told);
    }

    /** Returns the command with an option that was given before the name of a command. */
    private static Optional<String> commandWith(String option, CommandLine line) {
        String name = option.replaceFirst("=.*", "");
        return line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> command.findOption(name) != null)
                .map(CommandSpec::qualifiedName)
                .findFirst();
    }

    /** Returns the first letter: who misspells a name seldom misspells that. */
    private static String initial(String name) {
        String letters = name.replaceFirst("^-+", "");
        return letters.substring(0, Math.min(1, letters.length()));
    }

    /** Where several options are missing, each would do: they are the questions of a register. */
    private String ofMissing(MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        if (missing.size() != 1 && missing.stream().allMatch(ArgSpec::isOption)) {
            return messages.get("fault.question", Map.of());
        }
        ArgSpec first = missing.get(0);
        if (!first.isOption()) {
            return messages.get("fault.missing", Map.of("name", nameOf(first)));
        }
        int values = first.arity().min();
        return messages.get(
                values > 1 ? "fault.no-values" : "fault.no-value",
                Map.of("name", nameOf(first), "count", String.valueOf(values)));
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

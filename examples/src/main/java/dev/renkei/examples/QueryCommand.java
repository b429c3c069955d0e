package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Asks something of a register, and writes a line for each answer.
 */
@Command(name = "query", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "register")
    private String file = "";

    @ArgGroup(multiplicity = "1", headingKey = "questions")
    private Question question = new Question();

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (question.isOfNoWindow()) {
            throw InvalidValue.of("value.window", Map.of()).in(spec.commandLine());
        }
        Messages messages = new Messages(language.in(terminal));
        try {
            return new DocumentLoader(terminal, messages).run(file, document -> ask(registerOf(document), messages));
        } catch (InvalidValue e) {
            throw e.in(spec.commandLine());
        }
    }

    private int ask(Register register, Messages messages) {
        List<Answer> answers = question.ask(register, new Answers(messages.locale()));
        if (answers.isEmpty()) {
            terminal.complain(messages.get("query.no-answer", Map.of("file", file)));
        }
        answers.forEach(answer -> terminal.print(format == OutputFormat.JSON ? answer.toJson() : answer.toText()));
        return ExitCode.OK;
    }

    static Register registerOf(Object document) {
        return document instanceof Register register
                ? register
                : Register.builder().addAgreement((Agreement) document).build();
    }
}

package dev.renkei.examples;

import dev.renkei.message.InvalidText;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Thrown when the value of an option or an argument cannot be, to tell the reason in the language of the command.
 */
final class InvalidValue extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Function<Messages, String> reason;

    private InvalidValue(Function<Messages, String> reason) {
        super(reason.apply(new Messages(Locale.ENGLISH)));
        this.reason = reason;
    }

    /** Obtains the exception for which a key of the messages stands. */
    static InvalidValue of(String key, Map<String, String> parameters) {
        return new InvalidValue(messages -> messages.get(key, parameters));
    }

    /** Obtains the exception for a text that was refused. */
    static InvalidValue of(InvalidText refused) {
        return new InvalidValue(messages -> refused.getFailure().getMessage(messages.locale()));
    }

    /** Returns the exception by which a command says so of its arguments together. */
    ParameterException in(CommandLine command) {
        return new ParameterException(command, getMessage(), this);
    }

    /** Tells the reason in a language. */
    String in(Messages messages) {
        return reason.apply(messages);
    }
}

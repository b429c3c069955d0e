/**
 * The command line of Renkei: it validates, shows, compares and searches documents, and reads texts such as dates and quantities.
 *
 * <p>{@link dev.renkei.examples.Renkei} is where it starts. Each command is a class of its own:
 * {@link dev.renkei.examples.ValidateCommand}, {@link dev.renkei.examples.ShowCommand},
 * {@link dev.renkei.examples.DiffCommand}, {@link dev.renkei.examples.QueryCommand} and
 * {@link dev.renkei.examples.ParseCommand}. They work on a {@link dev.renkei.examples.Terminal}, so that they run as well
 * within another program, and give one of the {@link dev.renkei.examples.ExitCode exit codes} back.
 */
@NullMarked
package dev.renkei.examples;

import org.jspecify.annotations.NullMarked;

package dev.renkei.examples.service;

import dev.renkei.validation.Profile;
import java.util.Optional;

/**
 * What a client says of a list beside its file.
 *
 * @param owner  the organization that keeps the list
 * @param name  the name of the file
 * @param profile  the profile by which its agreements are judged
 */
record ListDetails(Optional<String> owner, Optional<String> name, Optional<Profile> profile) {}

package dev.renkei.testing;

import dev.renkei.organization.Organization;
import java.util.List;
import java.util.Objects;

/**
 * Makes fictitious organizations, with Japanese names, readings, aliases and numbers as real ones have.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OrganizationSampler implements Sampler<Organization> {

    private static final OrganizationSampler ANY = new OrganizationSampler(OrganizationForm.ALL);

    private final List<OrganizationForm> forms;

    private OrganizationSampler(List<OrganizationForm> forms) {
        this.forms = forms;
    }

    /**
     * Obtains the sampler of organizations of all kinds.
     *
     * @return the sampler, not null
     */
    public static OrganizationSampler any() {
        return ANY;
    }

    /**
     * Returns a sampler of organizations of some kinds.
     *
     * @param kinds  the kinds, at least one, the simplest first, not null
     * @return the sampler, not null
     * @throws IllegalArgumentException if there are no samples of these kinds
     */
    public OrganizationSampler ofKind(Organization.Kind... kinds) {
        return new OrganizationSampler(OrganizationForm.of(List.of(kinds)));
    }

    @Override
    public Organization sample(RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        OrganizationName name = name(choices);
        return choices.chance(1, 4)
                ? name.named()
                : name.described(choices, Texts.JAPANESE, Completeness.AS_FOUND, Samples.DAY);
    }

    /** Makes an organization of which a source states only the name. */
    static Organization named(RandomSource choices) {
        return ANY.name(choices).named();
    }

    OrganizationName name(RandomSource choices) {
        return OrganizationName.of(choices.oneOf(forms), PlaceName.sample(choices));
    }
}

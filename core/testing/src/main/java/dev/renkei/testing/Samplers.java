package dev.renkei.testing;

import dev.renkei.agreement.Initiative;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.network.Network;

/** The samplers of documents that cannot be narrowed. */
final class Samplers {

    static final Sampler<Initiative> INITIATIVES = choices -> InitiativeSampler.alone(choices, 0);
    static final Sampler<Network> NETWORKS = choices -> NetworkSampler.network(choices, 0);
    static final Sampler<CaseCollection> CASE_COLLECTIONS = choices -> CaseCollectionSampler.sample(choices, 0);

    private Samplers() {}
}

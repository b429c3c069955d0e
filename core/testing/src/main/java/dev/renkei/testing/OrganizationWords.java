package dev.renkei.testing;

import java.util.List;

/** What sources say of organizations. */
final class OrganizationWords {

    static final List<String> DESCRIPTIONS = List.of("地域の暮らしを支える活動に長年取り組んでいます。", "近年は、見守りや買い物支援など、行政と連携した取組を広げています。");

    private OrganizationWords() {}
}

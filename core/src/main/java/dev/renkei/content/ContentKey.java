package dev.renkei.content;

import java.util.Objects;

/**
 * A document or value as the key of a hash map whose cost nobody can drive up.
 *
 * <p>Whoever writes a payload can choose names whose hash codes are all equal. A hash map then searches for a key among all of
 * them, unless its keys can be ordered. What has no order of its own is given one by this key.
 *
 * @param content  the document or value, not null
 */
public record ContentKey(Object content) implements Comparable<ContentKey> {

    /**
     * Creates a key.
     *
     * @param content  the document or value, not null
     */
    public ContentKey {
        Objects.requireNonNull(content, "content");
    }

    /**
     * Compares this key to another by content.
     *
     * @param other  the other key, not null
     * @return 0 if the contents are equal, otherwise negative or positive
     */
    @Override
    public int compareTo(ContentKey other) {
        return ContentOrder.compare(content, other.content);
    }
}

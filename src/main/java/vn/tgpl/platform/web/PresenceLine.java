package vn.tgpl.platform.web;

import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.presence.Somebody;

/**
 * Who else has open what a page is about.
 *
 * @param thing what its heartbeat renews
 * @param doing what the page itself is, as others are told; empty where it only shows
 */
record PresenceLine(UUID thing, String doing, List<Somebody> others) {}

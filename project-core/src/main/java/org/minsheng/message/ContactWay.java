package org.minsheng.message;

/**
 * Where a member wants to be told.
 *
 * @param address of mail or a phone number
 * @param language a tag such as zh-CN
 */
public record ContactWay(MessageChannel channel, String address, String language) {
}

package org.minsheng.vote;

/**
 * @param eligible how many stand on the roll
 * @param voted how many of them have voted
 * @param waitingForCode how many have neither an account nor an access code nor voted
 */
public record Turnout(int eligible, int voted, int waitingForCode) {
}

package org.minsheng.paper;

import org.minsheng.vote.Ballot;

/**
 * What somebody read off a sheet.
 *
 * @param ballot without any choice where the finding is not a ballot
 */
public record Reading(Finding finding, Ballot ballot) {
}

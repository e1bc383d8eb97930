package vn.tgpl.casework.web;

/**
 * Something that may come next in a case, with its moment.
 *
 * @param trialTold it is the trial that was told with the request, of which no session is entered
 */
record DatedStep(Waiting waiting, CasePage.NextStep step, boolean trialTold) {

    DatedStep(Waiting waiting, CasePage.NextStep step) {
        this(waiting, step, false);
    }
}

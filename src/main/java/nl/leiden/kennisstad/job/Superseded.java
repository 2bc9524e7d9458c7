package nl.leiden.kennisstad.job;

/** Another node has begun the job anew: this attempt counts no more. */
class Superseded extends RuntimeException {

    Superseded() {
        super("Begun anew elsewhere", null, false, false);
    }
}

package dev.memoryadvisor.fact;

/** What the bytes of an allocation profile count. They must never be compared or added up with one another. */
public enum AllocationMeasure {
    /** Memory that was held when the profile was taken. */
    HELD,
    /** Memory that was held when the process or test held most. */
    PEAK,
    /** All that was ever allocated, most of it freed since: churn, not size. */
    ALLOCATED,
    /** By how much the resident memory of the whole process rose while the line ran. */
    RESIDENT_RISE;

    /** Whether it is memory that was held at one moment. */
    public boolean held() {
        return this == HELD || this == PEAK;
    }
}

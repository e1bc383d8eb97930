package vn.tgpl.casework.domain;

/** In which capacity an executor takes part in proceedings. */
public enum Capacity {
    DEFENDER,
    PROTECTOR
}

package vn.tgpl.catalog;

/**
 * A paper that proves something about a person.
 *
 * @param showsHardship it shows financial hardship (NĐ 144/2017/NĐ-CP Đ2)
 * @param yearly it confirms something for the year in which it is issued, as that of a poor household does
 */
public record PaperView(String code, String label, boolean showsHardship, boolean yearly) {}

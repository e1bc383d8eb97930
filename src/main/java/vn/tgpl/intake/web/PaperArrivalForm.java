package vn.tgpl.intake.web;

/** The form that notes papers which arrived. */
class PaperArrivalForm extends PapersForm {}

package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PlacedAddress;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.platform.Option;

/** Answers from what is remembered of the catalogue in the database. */
@Service
class StoredCatalogue implements Catalogue {

    private final CatalogueMemory memory;
    private final MessageSource messages;
    private final Clock clock;

    StoredCatalogue(CatalogueMemory memory, Clock clock, MessageSource messages) {
        this.memory = memory;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<EligibilityGroupView> groupsInForce(LocalDate day) {
        return memory.groups().inForce(day);
    }

    @Override
    public LawOfDay law(LocalDate day) {
        return memory.groups().law(day);
    }

    @Override
    public Optional<EligibilityGroupView> group(String code, LocalDate day) {
        return memory.groups().find(code, day);
    }

    @Override
    public String groupLabel(String code) {
        return memory.groups().label(code);
    }

    @Override
    public String groupLabel(String code, LocalDate day) {
        return memory.groups().label(code, day);
    }

    @Override
    public Optional<Integer> statisticsColumn(String groupCode, LocalDate day) {
        return memory.groups().column(groupCode, day);
    }

    @Override
    public List<CodeView> codes(CodeList list, LocalDate day) {
        return memory.codes().inForce(list, day);
    }

    @Override
    public Optional<CodeView> code(CodeList list, String code, LocalDate day) {
        return memory.codes().find(list, code, day);
    }

    @Override
    public boolean has(CodeList list, String code) {
        return memory.codes().has(list, code);
    }

    @Override
    public String label(CodeList list, String code) {
        return label(list, code, LocalDate.now(clock));
    }

    @Override
    public String label(CodeList list, String code, LocalDate day) {
        return memory.codes().label(list, code, day);
    }

    @Override
    public List<Option> options(CodeList list, LocalDate day) {
        return memory.codes().options(list, day);
    }

    @Override
    public List<Option> options(CodeList list, FormOfAid form, LocalDate day) {
        return memory.codes().options(list, form, day);
    }

    @Override
    public boolean is(CodeMark mark, String code, LocalDate day) {
        return memory.codes().is(mark, code, day);
    }

    @Override
    public List<ProvinceView> provincesInForce(LocalDate day) {
        return memory.places().provincesInForce(day);
    }

    @Override
    public String provinceName(String code) {
        return memory.places().provinceName(code);
    }

    @Override
    public String provinceStanding(String code, LocalDate day) {
        return memory.places().provinceStanding(code, day);
    }

    @Override
    public List<CommuneView> communesInForce(String provinceCode, LocalDate day) {
        return memory.places().communesInForce(provinceCode, day);
    }

    @Override
    public Optional<CommuneView> commune(String code) {
        return memory.places().commune(code);
    }

    @Override
    public String communeName(String code) {
        return commune(code).map(this::kindAndName).orElse(code);
    }

    @Override
    public List<CommuneView> searchCommunes(String words, LocalDate day, int limit) {
        return memory.places().search(words, day, limit);
    }

    @Override
    public Optional<PlacedAddress> place(String address, LocalDate day) {
        return AddressReader.read(address, memory.places(), day);
    }

    @Override
    public AreaKind area(@Nullable String communeCode, @Nullable String village, LocalDate day) {
        return communeCode == null ? AreaKind.UNKNOWN : memory.places().area(communeCode, village, day);
    }

    @Override
    public AreaView areaView(@Nullable String communeCode, @Nullable String village, LocalDate day) {
        return communeCode == null
                ? AreaView.of(AreaKind.UNKNOWN)
                : memory.places().areaView(communeCode, village, day);
    }

    @Override
    public boolean hasAreaList(String provinceCode, LocalDate day) {
        return memory.places().hasList(provinceCode, day);
    }

    @Override
    public List<String> difficultVillages(String communeCode, LocalDate day) {
        return memory.places().villages(communeCode, day);
    }

    @Override
    public List<String> listedAs(String communeCode, String village, LocalDate day) {
        VillageName typed = new VillageName(village);
        return difficultVillages(communeCode, day).stream()
                .filter(listed -> typed.isSameAs(new VillageName(listed)))
                .distinct()
                .toList();
    }

    private String kindAndName(CommuneView commune) {
        String kind = "catalog.communeKind." + commune.kind();
        return messages.getMessage(kind, null, LocaleContextHolder.getLocale()) + " " + commune.name();
    }
}

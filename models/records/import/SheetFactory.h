// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/SheetCells.h"

#include <orcus/spreadsheet/import_interface.hpp>

#include <memory>

namespace punte {

// What liborcus tells about a workbook, reduced to what an importer needs: strings, numbers and which formats mean dates. Looks, charts,
// pivots, names and links are not asked for.

class SheetStrings final : public orcus::spreadsheet::iface::import_shared_strings {
public:
    size_t append(std::string_view s) override { return add(s); }
    size_t add(std::string_view s) override;
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t) override {}
    void append_segment(std::string_view s) override { m_segments.append(QString::fromUtf8(s.data(), qsizetype(s.size()))); }
    size_t commit_segments() override;
    [[nodiscard]] QString value(size_t index) const { return m_strings.value(qsizetype(index)); }

private:
    QList<QString> m_strings;
    QString m_segments;
};

class SheetFormats final : public orcus::spreadsheet::iface::import_styles {
public:
    using Element = orcus::spreadsheet::color_elem_t;
    void set_font_count(size_t) override {}
    void set_font_bold(bool) override {}
    void set_font_italic(bool) override {}
    void set_font_name(std::string_view) override {}
    void set_font_size(double) override {}
    void set_font_underline(orcus::spreadsheet::underline_t) override {}
    void set_font_underline_width(orcus::spreadsheet::underline_width_t) override {}
    void set_font_underline_mode(orcus::spreadsheet::underline_mode_t) override {}
    void set_font_underline_type(orcus::spreadsheet::underline_type_t) override {}
    void set_font_underline_color(Element, Element, Element, Element) override {}
    void set_font_color(Element, Element, Element, Element) override {}
    void set_strikethrough_style(orcus::spreadsheet::strikethrough_style_t) override {}
    void set_strikethrough_type(orcus::spreadsheet::strikethrough_type_t) override {}
    void set_strikethrough_width(orcus::spreadsheet::strikethrough_width_t) override {}
    void set_strikethrough_text(orcus::spreadsheet::strikethrough_text_t) override {}
    size_t commit_font() override { return 0; }
    void set_fill_count(size_t) override {}
    void set_fill_pattern_type(orcus::spreadsheet::fill_pattern_t) override {}
    void set_fill_fg_color(Element, Element, Element, Element) override {}
    void set_fill_bg_color(Element, Element, Element, Element) override {}
    size_t commit_fill() override { return 0; }
    void set_border_count(size_t) override {}
    void set_border_style(orcus::spreadsheet::border_direction_t, orcus::spreadsheet::border_style_t) override {}
    void set_border_color(orcus::spreadsheet::border_direction_t, Element, Element, Element, Element) override {}
    void set_border_width(orcus::spreadsheet::border_direction_t, double, orcus::length_unit_t) override {}
    size_t commit_border() override { return 0; }
    void set_cell_hidden(bool) override {}
    void set_cell_locked(bool) override {}
    void set_cell_print_content(bool) override {}
    void set_cell_formula_hidden(bool) override {}
    size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(size_t) override {}
    void set_number_format_identifier(size_t id) override { m_id = id; }
    void set_number_format_code(std::string_view s) override { m_code = QString::fromUtf8(s.data(), qsizetype(s.size())); }
    size_t commit_number_format() override;
    void set_cell_xf_count(size_t) override {}
    void set_cell_style_xf_count(size_t) override {}
    void set_dxf_count(size_t) override {}
    void set_xf_font(size_t) override {}
    void set_xf_fill(size_t) override {}
    void set_xf_border(size_t) override {}
    void set_xf_protection(size_t) override {}
    void set_xf_number_format(size_t index) override { m_current = index; }
    void set_xf_style_xf(size_t) override {}
    void set_xf_apply_alignment(bool) override {}
    void set_xf_horizontal_alignment(orcus::spreadsheet::hor_alignment_t) override {}
    void set_xf_vertical_alignment(orcus::spreadsheet::ver_alignment_t) override {}
    size_t commit_cell_xf() override;
    size_t commit_cell_style_xf() override { m_current = 0; return 0; }
    size_t commit_dxf() override { m_current = 0; return 0; }
    void set_cell_style_count(size_t) override {}
    void set_cell_style_name(std::string_view) override {}
    void set_cell_style_xf(size_t) override {}
    void set_cell_style_builtin(size_t) override {}
    void set_cell_style_parent_name(std::string_view) override {}
    size_t commit_cell_style() override { return 0; }
    /// How numbers look by the index of a cell's format.
    [[nodiscard]] QHash<size_t, SheetNumberLook> looks() const;

private:
    QHash<size_t, QString> m_codes; ///< by identifier
    QList<size_t> m_cells;          ///< number format of each cell format
    size_t m_id = 0;
    QString m_code;
    size_t m_current = 0;
};

class SheetPage final : public orcus::spreadsheet::iface::import_sheet, public orcus::spreadsheet::iface::import_formula {
public:
    SheetPage(const SheetStrings &strings, const QDate &origin) : m_strings(strings), m_origin(origin) {}
    [[nodiscard]] SheetCells &cells() { return m_cells; }

    orcus::spreadsheet::iface::import_formula *get_formula() override { return this; }
    void set_auto(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, std::string_view s) override;
    void set_string(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, orcus::spreadsheet::string_id_t index) override;
    void set_value(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, double value) override { m_cells.setNumber(row, col, value); }
    void set_bool(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, bool value) override;
    void set_date_time(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, int year, int month, int day, int hour, int minute,
                       double second) override;
    void set_format(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, size_t xf) override { m_cells.setFormat(row, col, xf); }
    void set_format(orcus::spreadsheet::row_t, orcus::spreadsheet::col_t, orcus::spreadsheet::row_t, orcus::spreadsheet::col_t, size_t) override {}
    void fill_down_cells(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, orcus::spreadsheet::row_t count) override { m_cells.fillDown(row, col, count); }
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    // The result of a formula is the value of its cell.
    void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col) override { m_row = row; m_column = col; }
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override { set_auto(m_row, m_column, value); }
    void set_result_value(double value) override { m_cells.setNumber(m_row, m_column, value); }
    void set_result_bool(bool value) override { set_bool(m_row, m_column, value); }
    void set_result_empty() override {}
    void commit() override {}

private:
    const SheetStrings &m_strings;
    const QDate &m_origin;
    SheetCells m_cells;
    int m_row = 0;
    int m_column = 0;
};

/// "B12" and "A1:C9"; formulas and merged cells name places this way. Sheets in front are not needed.
class SheetPlaces final : public orcus::spreadsheet::iface::import_reference_resolver {
public:
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
};

class SheetFactory final : public orcus::spreadsheet::iface::import_factory, public orcus::spreadsheet::iface::import_global_settings {
public:
    orcus::spreadsheet::iface::import_global_settings *get_global_settings() override { return this; }
    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    orcus::spreadsheet::iface::import_styles *get_styles() override { return &m_formats; }
    orcus::spreadsheet::iface::import_reference_resolver *get_reference_resolver(orcus::spreadsheet::formula_ref_context_t) override { return &m_places; }
    orcus::spreadsheet::iface::import_sheet *append_sheet(orcus::spreadsheet::sheet_t index, std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t index) override;
    void finalize() override {}
    void set_origin_date(int year, int month, int day) override { m_origin = QDate(year, month, day); }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override { m_grammar = grammar; }
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override {}

    [[nodiscard]] const std::vector<std::unique_ptr<SheetPage>> &pages() const { return m_pages; }
    [[nodiscard]] const SheetFormats &formats() const { return m_formats; }
    [[nodiscard]] QDate origin() const { return m_origin; }

private:
    SheetStrings m_strings;
    SheetFormats m_formats;
    SheetPlaces m_places;
    QDate m_origin{1899, 12, 30};
    orcus::spreadsheet::formula_grammar_t m_grammar = orcus::spreadsheet::formula_grammar_t::xlsx;
    std::vector<std::unique_ptr<SheetPage>> m_pages;
    std::vector<std::string> m_names;
};

} // namespace punte

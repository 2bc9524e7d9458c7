package nl.leiden.kennisstad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.HostileStrings;
import nl.leiden.kennisstad.support.Samples;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private final SheetWriter writer = new SheetWriter(Documents.messages());

    private static Sheet actions() {
        return Sheet.named("Acties")
                .column("Actie", Sheet.Kind.TEXT)
                .column("Gereed", Sheet.Kind.DAY)
                .column("Nummer", Sheet.Kind.NUMBER)
                .column("Bedrag", Sheet.Kind.MONEY)
                .column("Klaar", Sheet.Kind.YES_NO)
                .row("Baggeren", LocalDate.of(2018, 9, 30), 3, new BigDecimal("1234.50"), true)
                .row(
                        "Een \"plan\"; met, tekens\nop twee regels",
                        null,
                        -4,
                        new BigDecimal("-0.05"),
                        false)
                .row(null, null, null, null, null)
                .build();
    }

    @Test
    void aWorkbookHasRealDaysAndNumbersUnderAFrozenHeader() throws IOException {
        byte[] file = xlsx(new Workbook(Language.NL, "Agenda 2018", List.of(actions())));
        Samples.keep("actions.xlsx", file);
        try (XSSFWorkbook workbook = read(file)) {
            XSSFSheet sheet = workbook.getSheet("Acties");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Actie");
            assertThat(
                            workbook.getFontAt(
                                            sheet.getRow(0)
                                                    .getCell(0)
                                                    .getCellStyle()
                                                    .getFontIndex())
                                    .getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E4");
            Row row = sheet.getRow(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2018, 9, 30));
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("ja");
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Agenda 2018");
        }
    }

    @Test
    void linesAreDividedAsTheLanguageExpects() throws IOException {
        assertThat(csv(actions(), Language.NL))
                .startsWith(
                        "\uFEFFActie;Gereed;Nummer;Bedrag;Klaar\r\nBaggeren;2018-09-30;3;1234,50;ja\r\n");
        assertThat(csv(actions(), Language.EN))
                .contains("Baggeren,2018-09-30,3,1234.50,yes\r\n", "-0.05");
    }

    @Test
    void noTextIsAFormulaAndAllComesBack() throws IOException {
        Sheet.Builder builder = Sheet.named("=Lijst").column("=Tekst", Sheet.Kind.TEXT);
        List<String> texts = new ArrayList<>(HostileStrings.all());
        texts.forEach(builder::row);
        Sheet sheet = builder.build();
        byte[] file = xlsx(new Workbook(Language.EN, "=1", List.of(sheet)));
        Samples.keep("hostile.xlsx", file);

        try (XSSFWorkbook workbook = read(file)) {
            XSSFSheet written = workbook.getSheetAt(0);
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = written.getRow(i + 1).getCell(0);
                String legal = XmlText.legal(texts.get(i));
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n'))
                        .isEqualTo(legal.replace("\r\n", "\n").replace('\r', '\n'));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .isEqualTo(SheetWords.looksLikeFormula(legal));
            }
        }
        List<CSVRecord> records =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(';')
                        .get()
                        .parse(new StringReader(csv(sheet, Language.NL).substring(1)))
                        .getRecords();
        assertThat(records).hasSize(texts.size() + 1);
        for (int i = 0; i < texts.size(); i++) {
            String legal = XmlText.legal(texts.get(i));
            assertThat(records.get(i + 1).get(0))
                    .isEqualTo(SheetWords.looksLikeFormula(legal) ? "'" + legal : legal);
        }
    }

    @Test
    void namesAreMadeLegalAndUnlike() throws IOException {
        List<Sheet> sheets =
                List.of("Acties/2018", "acties-2018", "", "'x'", "a".repeat(40), "a".repeat(50))
                        .stream()
                        .map(name -> Sheet.named(name).column("A", Sheet.Kind.TEXT).build())
                        .toList();
        try (XSSFWorkbook workbook = read(xlsx(new Workbook(Language.NL, "x", sheets)))) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).startsWith("Acties-2018", "acties-2018 2").hasSize(6);
            assertThat(names).allMatch(name -> !name.isBlank() && name.length() <= 31);
        }
    }

    @Test
    void aTextThatIsTooLongIsCutWithASign() throws IOException {
        Sheet sheet =
                Sheet.named("x").column("A", Sheet.Kind.TEXT).row("😀".repeat(20_000)).build();
        try (XSSFWorkbook workbook = read(xlsx(new Workbook(Language.NL, "x", List.of(sheet))))) {
            String text = workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("😀… (ingekort)");
        }
    }

    @Test
    void theSameSheetsGiveTheSameBytes() throws IOException {
        Workbook sheets = new Workbook(Language.NL, "x", List.of(actions()));
        assertThat(xlsx(sheets)).isEqualTo(xlsx(sheets));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRowFitsItsColumns(boolean kind) {
        Sheet.Builder sheet = Sheet.named("x").column("A", Sheet.Kind.DAY);
        assertThatThrownBy(() -> (kind ? sheet.row("x") : sheet.row(null, null)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] xlsx(Workbook sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> told = new ArrayList<>();
        writer.xlsx(sheets, Documents.MADE, out, (done, total) -> told.add(done));
        assertThat(told).last().isEqualTo(sheets.rows());
        return out.toByteArray();
    }

    private String csv(Sheet sheet, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.csv(sheet, language, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}

using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Papers;

namespace Registry.Domain.Tests.Papers;

public sealed class PaperNumberTests
{
    [Theory]
    [InlineData("171/KH-UBND", NumberGrammar.State, 171, null, "KH-UBND", "KH")]
    [InlineData("12-CT/TW", NumberGrammar.Party, 12, null, "CT/TW", "CT")]
    [InlineData("01-TT/TU", NumberGrammar.Party, 1, null, "TT/TU", "TT")]
    [InlineData("1336-QĐ/TU", NumberGrammar.Party, 1336, null, "QĐ/TU", "QĐ")]
    [InlineData("2532/SNgV-HTQT", NumberGrammar.State, 2532, null, "SNgV-HTQT", null)]
    [InlineData("2368/TTr-SNgV", NumberGrammar.State, 2368, null, "TTr-SNgV", "TTr")]
    [InlineData("01/CTr-UBND", NumberGrammar.State, 1, null, "CTr-UBND", "CTr")]
    [InlineData("45/2010/NĐ-CP", NumberGrammar.State, 45, 2010, "NĐ-CP", "NĐ")]
    [InlineData("41/2013/QĐ-TTg", NumberGrammar.State, 41, 2013, "QĐ-TTg", "QĐ")]
    [InlineData("01/2022/TT-BNV", NumberGrammar.State, 1, 2022, "TT-BNV", "TT")]
    [InlineData("273/CTPH-MTTQ-TCTV", NumberGrammar.State, 273, null, "CTPH-MTTQ-TCTV", "CTPH")]
    [InlineData("8485-CV/TU", NumberGrammar.Party, 8485, null, "CV/TU", "CV")]
    [InlineData("01-HD/BĐNTW", NumberGrammar.Party, 1, null, "HD/BĐNTW", "HD")]
    [InlineData("59-CTr/TU", NumberGrammar.Party, 59, null, "CTr/TU", "CTr")]
    [InlineData("237/NQ-UBTVQH16", NumberGrammar.State, 237, null, "NQ-UBTVQH16", "NQ")]
    [InlineData("28/2026/QH16", NumberGrammar.State, 28, 2026, "QH16", null)]
    [InlineData("91/HD-MTTW-BTT", NumberGrammar.State, 91, null, "HD-MTTW-BTT", "HD")]
    [InlineData("45/SKH&ĐT-TH", NumberGrammar.State, 45, null, "SKH&ĐT-TH", null)]
    public void Numbers_of_both_grammars_are_read_and_printed_again(string written, NumberGrammar grammar, int value, int? year, string symbol, string? abbreviation)
    {
        var reading = PaperNumber.Read(written);

        Assert.Empty(reading.Defects);
        var number = reading.Number!;
        Assert.Equal((grammar, value, year, symbol, abbreviation), (number.Grammar, number.Value!.Value, number.Year, number.Symbol, number.Abbreviation));
        Assert.Equal(written, number.ToString());
    }

    [Theory]
    [InlineData("26/CT-TW", "26-CT/TW", NumberDefect.PartyWrittenAsState)]
    [InlineData("26/CT/TW", "26-CT/TW", NumberDefect.PartyWrittenAsState)]
    [InlineData("171-KH/UBND", "171/KH-UBND", NumberDefect.StateWrittenAsParty)]
    [InlineData("5/KH-UBND", "05/KH-UBND", NumberDefect.LeadingZeroMissing)]
    [InlineData("12 - CT/TW", "12-CT/TW", NumberDefect.Spaces)]
    [InlineData("12–CT/TW", "12-CT/TW", NumberDefect.Dashes)]
    [InlineData("41/2013/QD-TTg", "41/2013/QĐ-TTg", NumberDefect.Letters)]
    [InlineData("01/CTR-UBND", "01/CTr-UBND", NumberDefect.Letters)]
    public void Mistakes_are_found_and_what_was_meant_is_said(string written, string meant, NumberDefect defect)
    {
        var reading = PaperNumber.Read(written);

        Assert.Equal([defect], reading.Defects);
        Assert.Equal(meant, reading.Number!.ToString());
    }

    [Theory]
    [InlineData("08485/CV-TU")]
    [InlineData("005/KH-UBND")]
    [InlineData("00/KH-UBND")]
    [InlineData("171")]
    [InlineData("171/")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("KH-UBND")]
    [InlineData("171/KH--UBND")]
    [InlineData("999999/KH-UBND")]
    [InlineData("45/2010-CT/TW")]
    public void What_is_no_number_is_not_read(string written) => Assert.Null(PaperNumber.Read(written).Number);

    [Theory]
    [InlineData("Số:        /KH-UBND")]
    [InlineData("Số:  /KH-UBND")]
    [InlineData("/KH-UBND")]
    public void A_draft_has_room_for_the_pen(string written)
    {
        var reading = PaperNumber.Read(written);

        Assert.Empty(reading.Defects);
        Assert.Equal("        /KH-UBND", reading.Number!.ToString());
    }

    [Theory]
    [InlineData("Kế hoạch", "2384/QĐ-UBND", true)]
    [InlineData("Kế hoạch", "217/KH-UBND", false)]
    [InlineData("Thông tư", "01/2022/TT-BNV", false)]
    [InlineData("Thông tri", "11-TT/TU", false)]
    [InlineData("Thông tư", "11-TT/TU", true)]
    [InlineData("Văn bản", "8485-CV/TU", false)]
    [InlineData("Công văn", "8485-CV/TU", false)]
    [InlineData("Công văn", "2532/SNgV-HTQT", false)]
    [InlineData("Chương trình phối hợp", "273/CTPH-MTTQ-TCTV", false)]
    [InlineData("Chỉ thị", "38-CT/TW", false)]
    [InlineData("Kết luận", "38-CT/TW", true)]
    [InlineData("Nghị quyết", "28/2026/QH16", false)]
    [InlineData("Luật", "70/2020/QH14", false)]
    public void The_name_of_a_type_and_its_abbreviation_are_compared(string type, string written, bool disagree) =>
        Assert.Equal(disagree, PaperNumber.Read(written).Beside(type).Defects.Contains(NumberDefect.TypeDisagrees));

    [Fact]
    public void Printed_and_read_again_it_is_the_same() => Prop.ForAll(SomeNumber.Numbers(), number =>
    {
        var reading = PaperNumber.Read(number.ToString());
        return reading.IsClean && number.Equals(reading.Number) && reading.Number!.ToString() == number.ToString();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void There_are_twenty_nine_administrative_types_and_two_without_an_abbreviation()
    {
        Assert.Equal(29, PaperTypes.Administrative.Count);
        Assert.Equal(["Công văn", "Thư công"], PaperTypes.Administrative.Where(type => type.Abbreviation is null).Select(type => type.Name));
    }
}

/// <summary>Numbers as offices give them.</summary>
internal static class SomeNumber
{
    private static readonly string[] Types = [.. PaperTypes.Administrative.Select(type => type.Abbreviation).OfType<string>()];
    private static readonly Gen<int?> Value = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, PaperNumber.MaxValue).Select(value => (int?)value), Gen.Choose(1, 12).Select(value => (int?)value));
    private static readonly Gen<string> Letters = Gen.Elements("UBND", "SNgV", "HĐND", "LHHN", "HTQT", "VP", "SKH&ĐT", "TTg", "CP", "BNV", "QH16", "MTTQ", "TCTV", "NcT");
    private static readonly Gen<string> Party = Gen.Elements("TW", "TU", "HU", "BĐNTW", "VPTU", "ĐUK");

    public static Arbitrary<PaperNumber> Numbers() => Gen.OneOf(
        from value in Value
        from type in Gen.Elements(Types)
        from body in Letters
        select PaperNumber.OfState(value, $"{type}-{body}"),
        from value in Value
        from type in Gen.Elements("NĐ", "QĐ", "TT", "NQ")
        from body in Letters
        from year in Gen.Choose(1946, 2099)
        select PaperNumber.OfState(value ?? 1, $"{type}-{body}", year),
        from value in Value
        from bodies in Letters.NonEmptyListOf()
        select PaperNumber.OfState(value, string.Join('-', bodies.Take(3))),
        from value in Value
        from type in Gen.Elements("CT", "NQ", "QĐ", "KL", "TT", "HD", "CV", "CTr", "KH")
        from body in Party
        select PaperNumber.OfParty(value, $"{type}/{body}")).ToArbitrary();
}

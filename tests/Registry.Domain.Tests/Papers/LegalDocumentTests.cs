using Registry.Domain.Papers;

namespace Registry.Domain.Tests.Papers;

public sealed class LegalDocumentTests
{
    private readonly LegalDocument older = Paper("45/2010/NĐ-CP", new(2010, 4, 21), new(2010, 7, 1));
    private readonly LegalDocument newer = Paper("126/2024/NĐ-CP", new(2024, 10, 8), new(2024, 11, 26));

    [Fact]
    public void A_paper_keeps_its_number_as_it_should_be_written() =>
        Assert.Equal("26-CT/TW", new LegalDocument(new("26/CT-TW", "Chỉ thị", "Về thông tin đối ngoại", "Ban Bí thư")).Number);

    [Fact]
    public void A_replaced_paper_is_in_force_until_the_day_before()
    {
        Link(newer, older, isPartial: false);

        Assert.Equal(LegalForce.NotYet, older.ForceOn(new(2010, 6, 30)));
        Assert.Equal(LegalForce.InForce, older.ForceOn(new(2024, 11, 25)));
        Assert.Equal(LegalForce.Over, older.ForceOn(new(2024, 11, 26)));
    }

    [Fact]
    public void A_paper_replaced_in_part_stays_in_force_in_part()
    {
        Link(newer, older, isPartial: true);

        Assert.Equal(LegalForce.InPart, older.ForceOn(new(2025, 1, 1)));
    }

    [Fact]
    public void A_circle_of_replacements_is_refused()
    {
        SetId(older, 1);
        SetId(newer, 2);
        var third = Paper("1/2024/NĐ-CP", new(2024, 12, 1), null);
        SetId(third, 3);
        // 1 → 3 stands already; 3 → 2 stands as well: 2 → 1 closes the circle
        var replaced = new Dictionary<int, int[]> { [1] = [3], [3] = [2] };

        var refused = Assert.Throws<RuleException>(() => newer.Replace(older, isPartial: false, null, id => replaced.GetValueOrDefault(id, [])));

        Assert.Equal("LegalDocument.CircularReplacement", refused.Code);
        Assert.Equal("LegalDocument.ReplacesItself", Assert.Throws<RuleException>(() => newer.Replace(newer, false, null, _ => [])).Code);
        Assert.Equal("LegalDocument.ReplacesNewer", Assert.Throws<RuleException>(() => older.Replace(newer, false, null, _ => [])).Code);
    }

    [Theory]
    [InlineData("không có số", "LegalDocument.NumberUnreadable")]
    [InlineData("/KH-UBND", "LegalDocument.NumberUnreadable")]
    public void A_paper_without_a_number_is_refused(string number, string code) =>
        Assert.Equal(code, Assert.Throws<RuleException>(() => new LegalDocument(new(number, "Kế hoạch", "Về việc", "UBND"))).Code);

    private static LegalDocument Paper(string number, DateOnly issued, DateOnly? from) =>
        new(new(number, "Nghị định", "Quy định về hội", "Chính phủ") { IssuedOn = issued, InForceFrom = from });

    private static void SetId(LegalDocument paper, int id) => typeof(LegalDocument).GetProperty(nameof(LegalDocument.Id))!.SetValue(paper, id);

    private static void Link(LegalDocument newer, LegalDocument older, bool isPartial)
    {
        SetId(older, 1);
        SetId(newer, 2);
        newer.Replace(older, isPartial, null, _ => []);
        var others = (List<LegalReplacement>)older.ReplacedBy;
        others.AddRange(newer.Replaces);
    }
}

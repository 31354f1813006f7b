using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Tests.Programmes;

public sealed class RenewalTests
{
    private static readonly DateTimeOffset Now = new(2027, 1, 4, 1, 0, 0, TimeSpan.Zero);
    private static readonly Anniversary Russia = Day("Thiết lập quan hệ ngoại giao Việt Nam – Liên bang Nga", new(1950, 1, 30));
    private static readonly Anniversary Laos = Day("Quốc khánh Lào", new(1975, 12, 2));
    private static readonly Anniversary Asean = Day("Thành lập Cộng đồng ASEAN", new(2015, 12, 31));

    [Fact]
    public void Ordinals_of_linked_days_are_counted_anew_and_several_stand_in_one_item()
    {
        var renewed = Renew(
            "Tuyên truyền 50 năm Quốc khánh nước CHDCND Lào; kỷ niệm lần thứ 75 ngày thiết lập quan hệ Việt Nam – Nga; 10 năm thành lập Cộng đồng ASEAN.", "Quý IV/2025", Laos, Russia, Asean);

        Assert.Equal("Tuyên truyền 52 năm Quốc khánh nước CHDCND Lào; kỷ niệm lần thứ 77 ngày thiết lập quan hệ Việt Nam – Nga; 12 năm thành lập Cộng đồng ASEAN.", renewed.Text);
        Assert.Equal("Quý IV/2027", renewed.Time);
        Assert.Contains(new("Renewal.OrdinalCounted", 50, 52), renewed.Notes);
        Assert.Contains(new("Renewal.NotRound", 77), renewed.Notes);
    }

    [Theory]
    [InlineData("Kỷ niệm 75 năm Việt Nam – Nga (30/01/1950 – 30/01/2025)", "Kỷ niệm 77 năm Việt Nam – Nga (30/01/1950 – 30/01/2027)")]
    [InlineData("Tổng kết công tác PCPNN năm 2024 và họp mặt năm 2025", "Tổng kết công tác PCPNN năm 2026 và họp mặt năm 2027")]
    [InlineData("Họp mặt kiều bào nhân dịp Tết Nguyên đán Bính Ngọ 2026", "Họp mặt kiều bào nhân dịp Tết Nguyên đán Mậu Thân 2028")]
    public void Years_around_the_plans_own_are_moved(string written, string moved) => Assert.Equal(moved, Renew(written, null, Russia).Text);

    [Theory]
    [InlineData("Thực hiện chương trình giai đoạn 2019 – 2025", "Renewal.SpanOver")]
    [InlineData("Thực hiện Kế hoạch số 175/KH-UBND ngày 05/7/2025", "Renewal.PaperCited")]
    [InlineData("Kỷ niệm 40 năm ngày gì đó", "Renewal.OrdinalUnknown")]
    public void What_nobody_can_count_is_left_and_pointed_out(string written, string code)
    {
        var renewed = Renew(written, "Thường xuyên");

        Assert.Equal(written, renewed.Text);
        Assert.Contains(renewed.Notes, note => note.Code == code);
    }

    [Theory]
    [InlineData("Tổ chức Đại hội Hội hữu nghị Việt Nam – Lào tỉnh lần thứ III, nhiệm kỳ 2020 – 2025", false)]
    [InlineData("Xúc tiến thành lập Hội hữu nghị Việt Nam – ASEAN tỉnh", false)]
    [InlineData("Chúc mừng quốc khánh các nước", true)]
    public void What_is_done_once_is_proposed_to_be_left_out(string written, bool keep) => Assert.Equal(keep, Renew(written, null).Keep);

    private static RenewalProposal Renew(string text, string? time, params Anniversary[] days)
    {
        var plan = new Programme(new Association(AssociationKind.Union, null, "Liên hiệp"), ProgrammeKind.Plan, 2025, "Kế hoạch năm 2025", Now, "v", "Vân");
        return new Renewal(2025, 2027).Of(new(plan, new(plan, null, 1, "HOẠT ĐỘNG"), 1024, text, time), [.. days.Select(day => (day.OccurrenceIn(2025), day.OccurrenceIn(2027)))]);
    }

    private static Anniversary Day(string name, DateOnly origin) => new(
        new() { NameVi = name, NameEn = name, Kind = AnniversaryKind.DiplomaticRelations, Rule = AnniversaryRule.Fixed, Base = new(origin), Source = "Bộ Ngoại giao" }, Now);
}

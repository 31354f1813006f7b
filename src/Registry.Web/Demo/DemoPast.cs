using Registry.Domain.Associations;

namespace Registry.Web.Demo;

/// <summary>What happened to the demonstration's associations when provinces merged, and what they prepare; papers and numbers are invented.</summary>
internal sealed class DemoPast(DemoAssociations associations, LegalLimits limits, DateOnly today)
{
    private const string LongKhanhCity = "732-63";
    private const string BienHoaCity = "731-63";
    private const string TranBienWard = "26041-34";
    private static readonly DateOnly Provinces = new(2025, 7, 1);

    public void Tell()
    {
        Seats();
        Papers();
        associations.LongKhanh.TakeName(
            "Chi hội hữu nghị Việt Nam – Lào phường Long Khánh", "Viet Nam – Laos Friendship Branch, Long Khanh Ward", Provinces, "Quyết định 09/QĐ-HVNL của Hội (số liệu minh họa)");
        Merger.Into(associations.Laos, [associations.BinhPhuoc], [], Provinces, "Quyết định 1420/QĐ-UBND của UBND tỉnh (số liệu minh họa)");
        Congresses();
    }

    /// <summary>An office that sends its reports, one that missed the last, one that keeps none here.</summary>
    public IEnumerable<YearlyReport> Reports()
    {
        for (var year = 2022; year < today.Year; year++)
        {
            yield return new(associations.Union.Id, year, ReportKind.Activity, new(year, 12, 24), $"{year % 100 + 40}/BC-LH", "Sở Nội vụ");
            if (year < today.Year - 1)
                yield return new(associations.Laos.Id, year, ReportKind.Activity, new(year, 12, 20), $"{year % 100 + 3}/BC-HVNL", "Sở Nội vụ");
        }
    }

    private void Seats()
    {
        associations.LongKhanh.SeatIn(LongKhanhCity);
        foreach (var moved in new[] { associations.Union, associations.Laos })
        {
            moved.SeatIn(BienHoaCity);
            moved.RelocateTo(TranBienWard, Provinces, "Thông báo 88/TB-LH về trụ sở (số liệu minh họa)");
        }
    }

    private void Papers()
    {
        associations.Union.Describe(new() { ShortName = "DUFO Đồng Nai", Level = AreaLevel.Province, Field = "Đối ngoại nhân dân" });
        associations.Laos.Describe(new()
        {
            ShortName = "Hội Việt – Lào Đồng Nai",
            Level = AreaLevel.Province,
            Field = "Hữu nghị và hợp tác nhân dân",
            Purpose = "Vun đắp tình hữu nghị giữa nhân dân Đồng Nai và nhân dân các bộ tộc Lào.",
            DecisionNumber = "2045/QĐ-UBND",
            DecisionOn = new(2009, 7, 17),
            DecisionBy = "Ủy ban nhân dân tỉnh",
            CharterNumber = "1130/QĐ-UBND",
            CharterOn = new(2020, 4, 10),
        });
        associations.Asean.PlanFounding("Quý IV/2020");
    }

    private void Congresses()
    {
        associations.Union.Congresses[0].Count(120, 104, limits, today);
        var next = associations.Union.Hold(5, CongressKind.Term, 2027, 2032, null);
        next.Plan(today.AddDays(75), "Hội trường Tỉnh ủy");
        next.Keep(CongressPaperKind.CommitteeResolution, CongressPaperState.Received, today.AddDays(-20), null);
        next.Keep(CongressPaperKind.HoldingReport, CongressPaperState.Drafted, today.AddDays(-3), "chờ số đại biểu");
        next.Keep(CongressPaperKind.PersonnelPlan, CongressPaperState.Returned, today.AddDays(-5), "bổ sung tiêu chuẩn");
        next.Keep(CongressPaperKind.MemberCount, CongressPaperState.Ready, today.AddDays(-2), null);
    }
}

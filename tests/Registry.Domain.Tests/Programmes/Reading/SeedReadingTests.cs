using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes.Reading;

namespace Registry.Domain.Tests.Programmes.Reading;

/// <summary>The five plans the registry is measured by.</summary>
public sealed class SeedReadingTests
{
    [Theory]
    [InlineData("long-khanh-2025", "Kế hoạch | 171/KH-UBND | Long Khánh | 2025-02-12 | UBND thành phố Long Khánh | 2025 | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Tăng Quốc Lập")]
    [InlineData("dong-nai-2020", "Chương trình |  | Đồng Nai | 2020-03-13 | Ủy ban nhân dân tỉnh Đồng Nai | 2020 |  /  / Cao Tiến Dũng")]
    [InlineData("khanh-hoa-2024", "Kế hoạch |  |  |  | Ủy ban nhân dân tỉnh Khánh Hòa | 2024 | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Hữu Hoàng")]
    [InlineData("can-tho-2022", "Kế hoạch | 217/KH-UBND | Cần Thơ | 2022-10-21 | Ủy ban nhân dân thành phố Cần Thơ | 2022 |  /  / Trần Việt Trường")]
    [InlineData("cao-bang-2022", "Kế hoạch | /KH-UBND | Cao Bằng | 03/2022 | Ủy ban nhân dân tỉnh Cao Bằng | 2022 | TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Hải Hòa")]
    public void The_head_and_the_end_are_read(string name, string expected)
    {
        var plan = Plans.Read(name);

        Assert.Equal(expected, $"{plan.Type?.Value} | {plan.Number?.Value} | {plan.Place?.Value} | {(plan.Date is { } date ? Plans.Day(date.Value) : "")} | {plan.Issuer?.Value} | {plan.Year?.Value} | "
            + $"{string.Join("; ", plan.Signature!.Authorities)} / {plan.Signature.Post} / {plan.Signature.Name}");
    }

    [Fact]
    public void The_nineteen_activities_of_2020_have_their_times_and_a_lead()
    {
        var plan = Plans.Read("dong-nai-2020");

        Assert.Equal(
            "1 năm 2020 Guess; 2 Quý I/2020 Sure; 3 Quý II/2020 Sure; 4 Cuối Quý II/2020 Sure; 5 Quý II/2020 Sure; 6 Quý II/2020 Sure; 7 Quý III/2020 Sure; 8 Quý III/2020 Sure; "
            + "9 Quý III/2020 Sure; 10 Quý III/2020 Sure; 11 Quý III/2020 Sure; 12 Quý III & IV/2020 Sure; 13 Quý IV/2020 Sure; 14 Quý III và IV/2020 Sure; 15 Quý IV/2020 Sure; "
            + "16 Quý IV/2020 Sure; 17 Quý IV/2020 Sure; 18 Quý I,II,III, IV/2020 Sure; 19 Quý II & IV/2020 Sure",
            string.Join("; ", plan.Activities.Select(item => $"{item.Number} {item.Time!.Written} {item.Time.Confidence}")));
        Assert.All(plan.Activities, item => Assert.Contains(item.Assignments, unit => unit.Verb == AssignmentVerb.Lead && unit.Why is not null));
    }

    [Fact]
    public void The_seven_rows_of_the_table_of_2024_have_their_times_and_leads()
    {
        Assert.Equal("""
            1 | Theo dõi, hướng | Hằng năm | Sở Nội vụ | Sở Ngoại vụ; Liên hiệp các tổ chức hữu nghị tỉnh; các cơ quan, đơn vị, địa phương liên quan; các cơ quan, tổ chức có liên quan
            2 | Tuyên truyền Chỉ | Thường xuyên | Sở Thông tin và Truyền thông | Ban Tuyên giáo Tỉnh ủy; Sở Ngoại vụ; các cơ quan, đơn vị, địa phương liên quan
            3 | Vận động các | Thường xuyên | Liên hiệp các tổ chức hữu nghị tỉnh | Sở Ngoại vụ; các cơ quan, đơn vị, địa phương liên quan
            4 | Chủ trì, phối | Quý III | Sở Ngoại vụ | Các cơ quan, đơn vị, địa phương liên quan; Bộ Ngoại giao
            5 | Tổ chức các | Thường xuyên | Sở Ngoại vụ; Liên hiệp các tổ chức hữu nghị tỉnh | Các Hội hữu nghị trên địa bàn tỉnh
            6 | Tổ chức buổi | Quý IV | Sở Ngoại vụ | Các cơ quan, đơn vị, địa phương liên quan
            7 | Đề xuất hình | Quý IV | Liên hiệp các tổ chức hữu nghị tỉnh | Sở Ngoại vụ; các cơ quan, đơn vị, địa phương liên quan
            """, Plans.Table(Plans.Read("khanh-hoa-2024"), words: 3));
    }

    [Theory]
    [InlineData("long-khanh-2025", "1975-12-02 50; 1950-01-30 75; 1950-01-18 75; 1995-07-12 30; 1995-07-28 30; 2015-12-31 10; 1950-11-17 ; 1945-09-02 ")]
    [InlineData("dong-nai-2020", "1930-02-03 90; 1890-05-19 130; 1945-08-19 75; 1945-09-02 75; 1950-01-30 70; 1995-07-12 25; 1995-07-28 25; 2015-12-31 5; 1945-08-15 75; 1950-11-17 70; 1975-12-02 45")]
    [InlineData("khanh-hoa-2024", "1962-09-05 ; 1967-06-24 ; 1976-08-06 ; 1950-01-30 ; 1973-04-12 ; 1992-12-22 ; 1973-09-21 ; 1975-12-02 ; 1953-11-09 ; 1990-06-12 ; 1990-10-03 ")]
    public void Every_anniversary_is_linked_to_its_base_date(string name, string expected)
    {
        var read = Plans.Read(name).Anniversaries.Where(day => day.Base.Date is not null).Select(day => $"{Plans.Day(day.Base)} {day.Ordinal}");

        Assert.Equal(expected.Split("; ").Order(), read.Order());
    }

    [Fact]
    public void Days_of_many_countries_and_of_the_lunar_year_are_said_to_be_so()
    {
        var plan = Plans.Read("dong-nai-2020");

        Assert.Equal("Reading.DaysOfManyCountries", Assert.Single(plan.Anniversaries, day => day is { Kind: AnniversaryKind.NationalDay, CountryIso2: null, Known: null }).Why!.Code);
        Assert.Equal([2021, 2021, 2021], plan.Anniversaries.Where(day => day.Known?.Key == "multilateral/vn-tet").Select(day => day.Year));
    }

    [Fact]
    public void Printed_numbers_are_kept_and_are_no_keys()
    {
        var plan = Plans.Read("dong-nai-2020");
        var duties = plan.Sections.Select((section, i) => (section, i)).Single(one => one.section.Heading == "TỔ CHỨC THỰC HIỆN").i;

        Assert.Equal("1,2,3,4,6,7,8,8,9,10,11,12,13", string.Join(',', plan.Sections.Where(section => section.Parent == duties).Select(section => section.Number)));
        Assert.Equal("2.1,2.2,2.3,2.4,2.5,2.6,2.7", string.Join(',', plan.Items.Where(item => item.Section == duties + 2).Select(item => item.Number)));
    }

    [Theory]
    [InlineData("long-khanh-2025", "01/CTr-UBND 2025-01-09")]
    [InlineData("dong-nai-2020", "8485-CV/TU 2020-02-17; 38-CT/TW 2019-09-19; 901-KL/TU 2019-11-29; 1692/CTr-UBND 2020-02-24; 01/NQ-CP 2020-01-01; 14-NQ/TU 2020-01-10")]
    [InlineData("khanh-hoa-2024", "12-CT/TW 2022-01-05; 92-KH/TU 2022-07-13; 1228/QĐ-UBND 2020-05-27; 2532/SNgV-HTQT 2023-11-23; 2368/TTr-SNgV 2023-11-08")]
    [InlineData("can-tho-2022", "12-CT/TW 2022-01-05; 01-HD/BĐNTW 2022-04-18; 108-KH/TU 2022-05-20")]
    [InlineData("cao-bang-2022", "12-CT/TW 2022-01-05")]
    public void Legal_bases_have_their_numbers_and_dates(string name, string expected) =>
        Assert.Equal(expected, string.Join("; ", Plans.Read(name).Bases.DistinctBy(paper => paper.Key).Select(paper => $"{paper.Number} {Plans.Day(paper.Date)}")));

    [Fact]
    public void Deadlines_recipients_and_what_was_proposed_are_found()
    {
        var plan = Plans.Read("long-khanh-2025");

        Assert.Equal("HalfYear trước ngày 26/5 UBND thành phố; Year trước ngày 10/11 UBND thành phố", string.Join("; ", plan.Deadlines.Select(due => $"{due.Period} {due.Time?.Written} {due.To}")));
        Assert.Equal(12, plan.Recipients.Count);
        Assert.Contains(plan.Recipients, recipient => recipient is { Name: "Các trường học", Note: "Phòng GD-ĐT gửi" });
        Assert.Contains(plan.Recipients, recipient => recipient is { IsArchive: true, Name: "VT, TH (VX)" });
        Assert.Equal(["Công văn", "Tờ trình"], Plans.Read("khanh-hoa-2024").Bases.Where(paper => paper.CitedAs == CitedAs.Proposal).Select(paper => paper.Type));
    }

    [Theory]
    [InlineData("dong-nai-2020", 19)]
    [InlineData("khanh-hoa-2024", 7)]
    [InlineData("long-khanh-2025", 4)]
    [InlineData("can-tho-2022", 0)]
    [InlineData("cao-bang-2022", 0)]
    public void Nothing_is_left_over_and_no_task_is_taken_for_an_activity(string name, int activities)
    {
        var plan = Plans.Read(name);

        Assert.Equal(activities, plan.Activities.Count());
        Assert.Empty(plan.Unplaced);
        Assert.NotEmpty(plan.Items);
    }
}

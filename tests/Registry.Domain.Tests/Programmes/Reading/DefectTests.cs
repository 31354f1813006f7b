using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Tests.Programmes.Reading;

/// <summary>What is wrong in an original is said, and left as it is.</summary>
public sealed class DefectTests
{
    [Theory]
    [InlineData("dong-nai-2020", "Defect.NumberMissing")]
    [InlineData("dong-nai-2020", "Defect.NumberTwice")]
    [InlineData("dong-nai-2020", "Defect.TwoStages")]
    [InlineData("dong-nai-2020", "Defect.LabelDoubtful")]
    [InlineData("dong-nai-2020", "Defect.NoNumber")]
    [InlineData("dong-nai-2020", "Defect.ArchiveLine")]
    [InlineData("long-khanh-2025", "Defect.DeadlineUnderOneUnit")]
    [InlineData("khanh-hoa-2024", "Defect.NamedOnlyInText")]
    [InlineData("khanh-hoa-2024", "Defect.NewYearOutside")]
    [InlineData("khanh-hoa-2024", "Defect.NoDate")]
    [InlineData("can-tho-2022", "Defect.PageDate")]
    [InlineData("can-tho-2022", "Defect.Gap")]
    [InlineData("cao-bang-2022", "Defect.NumberBlank")]
    [InlineData("cao-bang-2022", "Defect.DateBlank")]
    [InlineData("Made/bac-ninh-2026", "Defect.DateDoesNotExist")]
    public void A_defect_is_found(string name, string code) => Assert.Contains(Plans.Read(name).Defects, defect => defect.Code == code);

    [Theory]
    [InlineData("khanh-hoa-2024", "Defect.PartyNumberForm", "26/CT-TW | 26-CT/TW")]
    [InlineData("khanh-hoa-2024", "Defect.TypeAndNumber", "Kế hoạch | 2384/QĐ-UBND")]
    [InlineData("khanh-hoa-2024", "Defect.Misspelt", "đối mới | đổi mới; hình ánh | hình ảnh; Noi nhận | nơi nhận")]
    [InlineData("long-khanh-2025", "Defect.Misspelt", "của tinh | của tỉnh; thể mạnh | thế mạnh; công đồng | cộng đồng")]
    [InlineData("long-khanh-2025", "Defect.DayPassed", "30/01/2025 | 13; 18/01/2025 | 25")]
    [InlineData("dong-nai-2020", "Defect.DayPassed", "03/02/2020 | 39; 30/01/2020 | 43")]
    [InlineData("dong-nai-2020", "Defect.DayOutsideTime", "30/01/2020 | Quý II/2020; 31/12/2020 | Quý III/2020")]
    [InlineData("long-khanh-2025", "Defect.PaperTermByRegister", "38-CT/TW | X | 19/09/2019 | XII; 38-CT/TW | X | 19/09/2019 | XII; 38-CT/TW | X | 19/09/2019 | XII")]
    [InlineData("khanh-hoa-2024", "Defect.PaperTermByRegister", "")]
    [InlineData("long-khanh-2025", "Defect.DeadlineOnWeekend", "trước ngày 26/5 | 25/05/2025 | Chủ nhật; trước ngày 10/11 | 09/11/2025 | Chủ nhật")]
    public void Each_says_what_it_found(string name, string code, string expected) => Assert.Equal(expected,
        string.Join("; ", Plans.Read(name).Defects.Where(defect => defect.Code == code).Select(defect => string.Join(" | ", defect.Arguments.Select(Say)))));

    [Fact]
    public void A_weekday_on_which_the_date_does_not_fall_and_a_year_left_over_are_said()
    {
        var plan = Plans.ReadText("""
            KẾ HOẠCH
            Công tác đối ngoại năm 2026
            I. CÁC HOẠT ĐỘNG CỤ THỂ
            1. Họp mặt vào thứ Hai, ngày 12/7/2026.
            2. Gặp gỡ báo chí.
            - Thời gian: Quý III/2023.
            """);

        Assert.Contains(plan.Defects, defect => defect.Code == "Defect.Weekday" && defect.Arguments[1].Equals("Chủ nhật"));
        Assert.Contains(plan.Defects, defect => defect.Code == "Defect.StaleYear");
    }

    [Fact]
    public void The_same_plan_in_the_encodings_of_former_years_reads_the_same_and_says_so()
    {
        var expected = Plans.Table(Plans.Read("Made/lam-dong-2026"));

        Assert.Equal(expected, Plans.Table(Plans.ReadText(Plans.Text("Made/lam-dong-2026").Normalize(System.Text.NormalizationForm.FormD))));
        var old = PlanText.Of("Uyû ban nhaân daân tænh ban haønh Keá hoaïch coâng taùc ñoái ngoaïi naêm 2026 nhö sau: toå chöùc kyû nieäm Quoác khaùnh");
        Assert.Equal("Reading.WrittenInVni", Assert.Single(old.Notes).Code);
        Assert.Contains("Kế hoạch công tác đối ngoại năm 2026", old.Text, StringComparison.Ordinal);
        var older = PlanText.Of("ñy ban nh©n d©n tØnh ban hµnh KÕ ho¹ch c«ng t¸c ®èi ngo¹i n¨m 2026 nh\u00AD sau: tæ chøc kû niÖm Quèc kh¸nh");
        Assert.Equal("Reading.WrittenInTcvn3", Assert.Single(older.Notes).Code);
        Assert.Contains("Kế hoạch công tác đối ngoại năm 2026", older.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_returned_in_the_term_that_is_named_is_no_defect()
    {
        const string Text = "KẾ HOẠCH\nCông tác năm 2025\nI. MỤC TIÊU\n1. Thực hiện Chỉ thị số 38-CT/TW của Ban Bí thư Trung ương Đảng (khóa X).";
        KnownPaper later = new("38-CT/TW", new(2019, 9, 19));

        Assert.Equal("Defect.PaperTermByRegister", Assert.Single(Read(later), defect => defect.Code.StartsWith("Defect.PaperTerm", StringComparison.Ordinal)).Code);
        Assert.DoesNotContain(Read(later, new("38-CT/TW", new(2009, 9, 7))), defect => defect.Code.StartsWith("Defect.PaperTerm", StringComparison.Ordinal));

        static IReadOnlyList<Defect> Read(params KnownPaper[] papers) => PlanReader.Read(PlanText.Of(Text), new([], [], papers)).Defects;
    }

    [Fact]
    public void Nothing_to_read_and_a_plan_without_activities_are_said()
    {
        Assert.Equal("Plan.Empty", Assert.Throws<RuleException>(() => PlanText.Of(" \n\t ")).Code);
        Assert.Empty(Plans.ReadText("Xin chào").Activities);
        Assert.Single(Plans.ReadText("Xin chào").Unplaced);
    }

    private static string Say(object argument) => argument is DateOnly day ? DayText.Numeric(day) : argument.ToString()!;
}

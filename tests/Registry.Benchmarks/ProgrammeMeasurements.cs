using System.Globalization;

namespace Registry.Benchmarks;

/// <summary>A programme of 300 activities, made through its pages: how fast it opens, how fast one of them is saved and how fast it comes to paper.</summary>
internal static class ProgrammeMeasurements
{
    private const int Activities = 300;
    private const int Runs = 41;
    private const double OpenLimit = 60;
    private const double SaveLimit = 30;
    private const double PdfLimit = 1500;
    private const double WordLimit = 200;
    private const string Form = "main form[method=post]";

    private static readonly string[] Times = ["Quý I", "Tháng 4", "Cuối Quý II", "trước ngày 26/5", "Quý III và IV", "Thường xuyên", "ngày 12/7/2027"];

    public static async Task<IReadOnlyList<Measurement>> TakeAsync(RunningRegistry registry)
    {
        using var planner = new Visitor(registry.Address);
        await planner.SignInAsync("planner@demo.test", RunningRegistry.Password);
        var programme = (await planner.SendAsync("/Programmes/New", Form, [("Input.Title", "Kế hoạch ba trăm việc"), ("Input.Year", "2027")])).AbsolutePath;
        await planner.SendAsync($"{programme}/Days?which=all", Form, [("Input.Grouping", "EachAlone"), .. await DaysAsync(planner, programme)]);
        for (var i = await CountAsync(planner, programme); i < Activities; i++)
            await planner.SendAsync($"{programme}/Activities/New", Form, Activity(i));

        var edited = (await planner.LinksOfAsync(programme)).Last(path => path.StartsWith($"{programme}/Activities/", StringComparison.Ordinal));
        var (open, best) = await Measurement.TimeAsync(() => planner.GetAsync(programme), Runs, warmUps: 40);
        var (board, _) = await Measurement.TimeAsync(() => planner.GetAsync($"{programme}/Quarters"), Runs);
        List<double> saved = [];
        for (var i = 0; i < Runs + 20; i++)
            saved.Add(await planner.TimeSavingAsync($"{edited}/Edit", Form, [("Input.TimeText", Times[i % Times.Length]), ("Input.Leads", i % 2 == 0 ? "Sở Ngoại vụ" : "Sở Nội vụ; Công an tỉnh")]));

        saved = [.. saved.Skip(20).Order()];
        var pdf = await Measurement.TimeAsync(() => planner.GetAsync($"{programme}/Paper/Pdf"), runs: 11, warmUps: 3);
        var word = await Measurement.TimeAsync(() => planner.GetAsync($"{programme}/Paper/Word"), runs: 21);
        return
        [
            new($"a programme of {await CountAsync(planner, programme)} activities, opened with all checks", open, "ms", OpenLimit, $"at best {best:0.##} ms"),
            new("the same as a board of quarters", board, "ms", OpenLimit),
            new("one of its activities saved, with other leads", saved[Runs / 2], "ms", SaveLimit, $"at best {saved[0]:0.##} ms"),
            new("the programme as PDF, text and table, engine warm", pdf.Median, "ms", PdfLimit, $"at best {pdf.Best:0.##} ms"),
            new("the programme as a Word file, warm", word.Median, "ms", WordLimit, $"at best {word.Best:0.##} ms"),
        ];
    }

    private static (string Name, string Value)[] Activity(int number) =>
    [
        ("Input.Text", $"Hoạt động đối ngoại nhân dân số {number}: giao lưu, họp mặt, tọa đàm với đối tác"), ("Input.TimeText", Times[number % Times.Length]),
        ("Input.Leads", "Liên hiệp các tổ chức hữu nghị tỉnh; Sở Ngoại vụ"), ("Input.Coordinates", "Các cơ quan, đơn vị, địa phương liên quan; UBMTTQVN"), ("Input.Budget", "15.000.000"),
    ];

    /// <summary>Every day of the year that the page offers, up to a third of the activities.</summary>
    private static async Task<IEnumerable<(string, string)>> DaysAsync(Visitor planner, string programme) =>
        (await planner.ValuesAsync($"{programme}/Days?which=all", "input[name='Input.Picks']")).Take(Activities / 3).Select(value => ("Input.Picks", value));

    private static async Task<int> CountAsync(Visitor planner, string programme) =>
        int.Parse((await planner.TextAsync(programme, ".chips .count")).Split(' ')[0], CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>A sheet on which chosen members sign when they come.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class AttendanceModel(
    RegistryDbContext db, Reader reader, MemberFinder finder, WorkItems work, PaperPress press, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPaperPage(db, reader, finder, work, press, time)
{
    private const int MostBlank = 100;
    private const int LongestText = 300;

    [FromQuery(Name = "occasion")]
    public string? Occasion { get; set; }

    [FromQuery(Name = "when")]
    public string? When { get; set; }

    [FromQuery(Name = "blank")]
    public int Blank { get; set; }

    protected override string WholeKind => PrintAttendance.Name;

    protected override string WholeTitle => text["Attendance sheet for {0} members", Count];

    private AttendanceOccasion Announced => new(Short(Occasion) ?? "Hội viên dự họp", Short(When), Math.Clamp(Blank, 0, MostBlank));

    protected override PrintOrder WithChoices(PrintOrder order) => order with { Occasion = Announced };

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var rows = await RowsAsync(cancellation);
        return rows.Count == 0
            ? null
            : AttendanceDocument.Compose(new(await HeadAsync(cancellation), Announced, [.. rows.Select(row => new AttendanceRow(row.Name, row.Office))]));
    }

    private static string? Short(string? text) => text?.Trim() is not { Length: > 0 } trimmed ? null : trimmed.Length > LongestText ? trimmed[..LongestText] : trimmed;
}

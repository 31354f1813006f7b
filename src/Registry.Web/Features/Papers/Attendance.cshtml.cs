using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>A sheet on which chosen members sign when they come.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class AttendanceModel(RegistryDbContext db, Reader reader, MemberFinder finder, PaperPress press, TimeProvider time)
    : MemberPaperPage(db, reader, finder, press, time)
{
    private const int MostBlank = 100;
    private const int LongestText = 300;

    [FromQuery(Name = "occasion")]
    public string? Occasion { get; set; }

    [FromQuery(Name = "when")]
    public string? When { get; set; }

    [FromQuery(Name = "blank")]
    public int Blank { get; set; }

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var rows = await RowsAsync(cancellation);
        return rows.Count == 0 ? null : AttendanceDocument.Compose(new(
            await HeadAsync(cancellation),
            Short(Occasion) ?? "Hội viên dự họp",
            Short(When),
            [.. rows.Select(row => new AttendanceRow(row.Name, row.Office))],
            Math.Clamp(Blank, 0, MostBlank)));
    }

    private static string? Short(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is var trimmed && trimmed.Length > LongestText ? trimmed[..LongestText] : trimmed;
}

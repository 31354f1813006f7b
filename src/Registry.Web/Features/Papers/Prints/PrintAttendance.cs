using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints an attendance sheet for members however many they are, in the order of their names.</summary>
internal sealed class PrintAttendance(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintList(db, current, engine, files, time, text)
{
    public const string Name = "Members.Attendance";

    public override string Kind => Name;

    protected override Task<OfficialDocument> PartAsync(IReadOnlyList<MemberRow> rows, int before, bool goesOn, CancellationToken cancellation) =>
        Task.FromResult(AttendanceDocument.Compose(new(Head, Order.Occasion!, [.. rows.Select(row => new AttendanceRow(row.Name, row.Office))]), before, goesOn));
}

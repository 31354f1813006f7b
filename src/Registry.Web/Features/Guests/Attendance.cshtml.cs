using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>A sheet on which guests sign when they come.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class AttendanceModel(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time) : GuestPaperPage(db, reader, press, time)
{
    private const int MostBlank = 100;

    [FromQuery(Name = "blank")]
    public int Blank { get; set; } = 10;

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation) => AttendanceDocument.Compose(new(
        Head(),
        new("Đại biểu dự " + Plan.TitleVi, When(), Math.Clamp(Blank, 0, MostBlank)),
        [.. (await ExpectedAsync(cancellation)).Select(guest => new AttendanceRow(guest.NameIn(vietnamese: true), OfficeOf(guest)))]));
}

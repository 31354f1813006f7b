using Microsoft.AspNetCore.Authorization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Documents.GuestPapers;
using Registry.Web.Documents.Official;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Who sits where, by tables.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class SeatingModel(RegistryDbContext db, Reader reader, PaperPress press, TimeProvider time) : GuestPaperPage(db, reader, press, time)
{
    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation) => SeatingDocument.Compose(
        Head(), Plan.TitleVi, When(),
        [.. (await ExpectedAsync(cancellation)).Select(guest => new SeatRow(guest.NameIn(vietnamese: true), OfficeOf(guest), guest.Table, guest.ComingWith))]);
}

using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Programmes;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Papers;

/// <summary>Brings a programme to paper: its words, and the head of the body that issues it.</summary>
public sealed class ProgrammePapers(RegistryDbContext db, IssuingDesk desk, TimeProvider time)
{
    public async Task<ProgrammePaper?> OfAsync(Programme programme, ProgrammeForm form, CancellationToken cancellation)
    {
        var content = await db.ProgrammeContentAsync(programme.Id, cancellation);
        var head = await HeadAsync(programme, cancellation);
        return content is null || head is null ? null : new(head, content, form)
        {
            WhatChanged = programme.WhatChanged,
            Amended = programme.AmendsId is { } amended ? await ProgrammeNames.OfAsync(db, amended, cancellation) : null,
        };
    }

    private async Task<IssuingHead?> HeadAsync(Programme programme, CancellationToken cancellation)
    {
        var day = programme.DatedOn ?? programme.PlannedIssueOn ?? time.Today();
        if (await desk.HeadAsync(programme.OwnerId, day, programme.Issuer, cancellation) is not { } head)
            return null;

        var place = programme.Place ?? head.Dated.Place;
        return (head with
        {
            Dated = programme.DatedOn is { } on ? PlaceAndDate.Of(place, on) : new(place, day.Year, day.Month),
            NumberAsGiven = programme.Number,
            Recipients = [.. head.Recipients.Where(line => line != "Như trên")],
            IsDraft = programme.Status is ProgrammeStatus.Draft or ProgrammeStatus.Returned or ProgrammeStatus.Submitted,
        }).SignedBy(programme.SignerTitle, programme.Signer).SentTo(programme.Recipients);
    }
}

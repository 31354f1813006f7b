using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Papers;
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
            Amended = programme.AmendsId is { } amended ? await NamedAsync(amended, cancellation) : null,
        };
    }

    /// <summary>The head of the union itself, for papers with which it lays the programme before somebody or sends it.</summary>
    public async Task<ProgrammePaper?> OfOwnerAsync(Programme programme, CancellationToken cancellation)
    {
        var content = await db.ProgrammeContentAsync(programme.Id, cancellation);
        var head = await desk.HeadAsync(programme.OwnerId, time.Today(), null, cancellation);
        return content is null || head is null ? null : new(head with { IsDraft = true }, content);
    }

    private async Task<IssuingHead?> HeadAsync(Programme programme, CancellationToken cancellation)
    {
        var day = programme.DatedOn ?? programme.PlannedIssueOn ?? time.Today();
        if (await desk.HeadAsync(programme.OwnerId, day, programme.Issuer, cancellation) is not { } head)
            return null;

        var place = programme.Place ?? head.Dated.Place;
        return head with
        {
            Dated = programme.DatedOn is { } on ? PlaceAndDate.Of(place, on) : new(place, day.Year, day.Month),
            NumberAsGiven = programme.Number,
            Signature = Named(SignatureReader.Read(programme.SignerTitle, programme.Signer), head.Signature),
            Recipients = PaperLines.Of(programme.Recipients) is { Count: > 0 } typed ? typed : [.. head.Recipients.Where(line => line != "Như trên")],
            IsDraft = programme.Status is ProgrammeStatus.Draft or ProgrammeStatus.Returned or ProgrammeStatus.Submitted,
        };
    }

    /// <summary>A block typed without a name has that of whoever holds the post it ends with.</summary>
    private static Signature? Named(Signature? typed, Signature? held) => typed switch
    {
        null => held,
        { Name: null } when string.Equals(typed.Post, held?.Post, StringComparison.OrdinalIgnoreCase) => typed with { Name = held!.Name },
        _ => typed,
    };

    private async Task<string?> NamedAsync(int id, CancellationToken cancellation)
    {
        var amended = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return amended is null ? null
            : $"{(amended.Kind == ProgrammeKind.Plan ? PaperTypes.Plan : PaperTypes.Programme)}{(amended.Number is null ? "" : $" số {amended.Number}")}"
                + (amended.DatedOn is { } on ? $" {Domain.Days.DayText.Official(on)}" : "");
    }
}

using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Programmes;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>Brings to paper what goes with a programme: the tờ trình and the công văn.</summary>
public sealed class CoverPapers(RegistryDbContext db, IssuingDesk desk, TimeProvider time)
{
    /// <summary>The one that is being written or has its number; a new one, not yet kept, where there is none or the last has left.</summary>
    /// <param name="programme">With its owner.</param>
    public async Task<CoverPaper> OpenAsync(Programme programme, CoverPaperKind kind, CancellationToken cancellation)
    {
        var last = await db.CoverPapers.Include(one => one.Paper).Where(one => one.ProgrammeId == programme.Id && one.Kind == kind)
            .OrderByDescending(one => one.Round).FirstOrDefaultAsync(cancellation);
        return last is { HasLeft: false } ? last : new(programme, kind, (last?.Round ?? 0) + 1);
    }

    /// <summary>Those that left, the last first.</summary>
    public async Task<IReadOnlyList<OutgoingPaper>> LeftAsync(int programmeId, CoverPaperKind kind, CancellationToken cancellation) =>
        await db.CoverPapers.AsNoTracking().Where(one => one.ProgrammeId == programmeId && one.Kind == kind && one.Paper!.State == OutgoingState.Issued)
            .OrderByDescending(one => one.Round).Select(one => one.Paper!).ToListAsync(cancellation);

    /// <returns>Null where the programme is no longer there.</returns>
    public async Task<OfficialDocument?> ComposeAsync(Programme programme, CoverPaper cover, CancellationToken cancellation)
    {
        var day = cover.Numbered?.DatedOn ?? time.Today();
        if (await db.ProgrammeContentAsync(programme.Id, cancellation) is not { } content || await desk.HeadAsync(programme.OwnerId, day, null, cancellation) is not { } usual)
            return null;

        var head = usual.Numbered(cover.Numbered?.Number, day).SignedBy(cover.SignerTitle, cover.Signer);
        var paper = new ProgrammePaper(head, content)
        {
            WhatChanged = programme.WhatChanged,
            Amended = programme.AmendsId is { } amended ? await ProgrammeNames.OfAsync(db, amended, cancellation) : null,
            Issued = programme.Number,
            IssuedOn = programme.DatedOn,
        };
        var document = cover.Kind == CoverPaperKind.Submission
            ? SubmissionDocument.Compose(paper, AddresseesOf(programme, cover, head), cover.Necessity)
            : CoverLetterDocument.Compose(paper, PaperLines.Of(cover.Addressees), cover.Deadline);
        return PaperLines.Of(cover.Recipients) is { Count: > 0 } typed ? document with { Recipients = typed } : document;
    }

    /// <summary>The letters after the number: those of the last công văn, which name the drafting unit as well, or those of the body.</summary>
    public async Task<string> SymbolAsync(Programme programme, CoverPaperKind kind, CancellationToken cancellation)
    {
        var type = CoverWords.TypeOf(kind);
        var usual = (await desk.HeadAsync(programme.OwnerId, time.Today(), null, cancellation))?.SymbolOf(type) ?? "";
        return kind == CoverPaperKind.Submission ? usual : await db.OutgoingPapers.Where(one => one.OwnerId == programme.OwnerId && one.Type == type)
            .OrderByDescending(one => one.Id).Select(one => one.Symbol).FirstOrDefaultAsync(cancellation) ?? usual;
    }

    private static IReadOnlyList<string> AddresseesOf(Programme programme, CoverPaper cover, IssuingHead head) => PaperLines.Of(cover.Addressees) is { Count: > 0 } typed
        ? typed
        : [programme.Issuer is { } issuer ? IssuerWords.InFull(issuer) : head.Superior ?? "Ban Thường vụ"];
}

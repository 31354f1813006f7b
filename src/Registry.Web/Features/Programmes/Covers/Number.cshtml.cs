using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Engine;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>The registrar gives a tờ trình or công văn its number and lets it leave, or leaves the number empty.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class NumberModel(RegistryDbContext db, Reader reader, CoverPapers covers, NumberDesk numbers, FrozenPapers frozen, TimeProvider time, IStringLocalizer<Text> text)
    : CoverStepPage(db, reader, covers, Ability.Approve), IReloads
{
    private readonly CoverPapers covers = covers;

    [BindProperty]
    public NumberInput Input { get; set; } = new();

    /// <summary>The number that comes next.</summary>
    public int Next { get; private set; }

    /// <summary>What the numbered paper says now.</summary>
    public string? Stamp { get; private set; }

    public bool IsChanged { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            return await numbers.RetryAsync(() => GiveAsync(cancellation));
        }
        catch (DbUpdateConcurrencyException)
        {
            return Changed();
        }
    }

    /// <param name="stamp">Of the paper that was read.</param>
    public async Task<IActionResult> OnPostIssueAsync(string? stamp, CancellationToken cancellation)
    {
        ModelState.Clear(); // the fields of a number are of the other form
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Cover.Numbered is not { } line)
            return await LastAsync(cancellation) is { } left ? Redirect($"~/OutgoingPapers/{left}") : Redirect(CoverWords.AddressOf(Id, Kind, "Number")); // the second of two clicks

        var document = (await covers.ComposeAsync(Programme, Cover, cancellation))!;
        Stamp = FrozenPapers.StampOf(document);
        if (Stamp != stamp)
        {
            IsChanged = true;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        try
        {
            if (!await frozen.LeaveAsync(line, document, () => { }, cancellation))
                return Changed();
        }
        catch (PrintingUnavailableException)
        {
            ModelState.AddModelError("", text["No PDF can be made now, so nothing was issued. Tell the administrator; the number stays."]);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        TempData["Done"] = text["It is issued. What left is kept as it was."].Value;
        return Redirect($"~/OutgoingPapers/{line.Id}");
    }

    public async Task<IActionResult> OnPostVoidAsync(string? reason, CancellationToken cancellation)
    {
        ModelState.Clear();
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Cover.Numbered is not { } line)
            throw new RuleException("OutgoingPaper.NotOpen");

        line.Void(reason);
        return await Db.SaveUnlessChangedAsync(cancellation) ? To(null, text["Number {0} stays empty in the register, with your reason.", line.Number].Value) : Changed();
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        if (Cover.Numbered is not null)
        {
            Stamp = await covers.ComposeAsync(Programme, Cover, cancellation) is { } document ? FrozenPapers.StampOf(document) : null;
            return;
        }

        if (Input.Symbol.Length == 0)
            Input = new() { Symbol = await covers.SymbolAsync(Programme, Kind, cancellation), DatedOn = time.Today() };
        Next = await numbers.NextAsync(Programme.OwnerId, Input.Symbol.Trim(), (Input.DatedOn ?? time.Today()).Year, cancellation);
    }

    private async Task<IActionResult> GiveAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Cover.Numbered is { } known)
            return Numbered(known); // the second of two clicks
        if (!ModelState.IsValid)
        {
            await ReloadAsync(cancellation);
            return Page();
        }

        var day = Input.DatedOn!.Value;
        Domain.Programmes.Programme.RefuseDating(day, DateOnly.MinValue, time.Today());
        if (Kind == CoverPaperKind.Letter && day < Programme.DatedOn)
            throw new RuleException("CoverPaper.DatedBeforeProgramme", nameof(Input.DatedOn));

        var drafted = (await covers.ComposeAsync(Programme, Cover, cancellation))!;
        var line = await numbers.TakeAsync(Programme.Owner!, Input.Symbol, Input.Number, day, CoverWords.TypeOf(Kind), drafted.Summary, Reader.Name, cancellation);
        Cover.TakeNumber(line);
        // whoever signs on the day of the paper
        line.SignedBy((await covers.ComposeAsync(Programme, Cover, cancellation))!.Signature?.Printed);
        Keep();
        await Db.SaveChangesAsync(cancellation);
        return Numbered(line);
    }

    private RedirectResult Numbered(OutgoingPaper line) => To("Number", text["It has number {0} now. Issue it when it is signed.", line.Number].Value);

    private RedirectResult Changed() => To(null, text["Somebody else changed it meanwhile. Look where it stands now."].Value);

    private async Task<int?> LastAsync(CancellationToken cancellation) => await covers.LeftAsync(Id, Kind, cancellation) is [var left, ..] ? left.Id : null;
}

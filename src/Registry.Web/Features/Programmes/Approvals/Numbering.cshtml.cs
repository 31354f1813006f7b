using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Features.Programmes.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>The registrar gives an approved programme its number and day.</summary>
/// <remarks>Number and day come after the signature, at the latest the next working day (Decree 30/2020/NĐ-CP, article 15).</remarks>
[Authorize(Policy = Policies.Approve)]
public sealed class NumberingModel(
    RegistryDbContext db, ApprovalDesk desk, NumberDesk numbers, ProgrammePapers papers, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : ApprovalPage(desk, Ability.Approve)
{
    [BindProperty]
    public NumberInput Input { get; set; } = new();

    /// <summary>The number that comes next.</summary>
    public int Next { get; private set; }

    public string TypeName => ProgrammeNames.TypeOf(Programme.Kind);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            return await numbers.RetryAsync(() => GiveAsync(cancellation));
        }
        catch (DbUpdateConcurrencyException)
        {
            return ToProgramme(text["Somebody else changed it meanwhile. Look where it stands now."].Value);
        }
    }

    public override async Task ReloadAsync(CancellationToken cancellation)
    {
        if (Input.Symbol.Length == 0)
            Input = new() { Symbol = (await papers.OfAsync(Programme, default, cancellation))?.Head.SymbolOf(TypeName) ?? "", DatedOn = time.Today() };
        Next = await numbers.NextAsync(Programme.OwnerId, Input.Symbol.Trim(), (Input.DatedOn ?? time.Today()).Year, cancellation);
    }

    private async Task<IActionResult> GiveAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Programme.Status == ProgrammeStatus.Numbered)
            return ToProgramme(text["It has number {0} now. Issue it when it is signed.", Programme.Number!].Value); // the second of two clicks
        if (!ModelState.IsValid)
            return Page();

        var given = await TakeAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        return ToProgramme(text["It has number {0} now. Issue it when it is signed.", given.Number].Value);
    }

    private DateOnly ApprovedOn => Programme.Steps.LastOrDefault(step => step.Status == ProgrammeStatus.Approved) is { } approved
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(approved.At, time.LocalTimeZone).DateTime)
        : DateOnly.MinValue;

    private async Task<OutgoingPaper> TakeAsync(CancellationToken cancellation)
    {
        var day = Input.DatedOn!.Value;
        var at = time.GetUtcNow();
        Domain.Programmes.Programme.RefuseDating(day, ApprovedOn, time.Today());
        var given = await numbers.TakeAsync(Programme.Owner!, Input.Symbol, Input.Number, day, TypeName, Programme.Summary ?? Programme.Title, reader.Name, cancellation);
        given.Belong(Programme);
        given.SignedBy(string.Join('\n', new[] { Programme.SignerTitle, Programme.Signer }.OfType<string>()));
        Programme.TakeNumber(given.Number.ToString(), day, at, reader.UserId, reader.Name);
        return given;
    }
}

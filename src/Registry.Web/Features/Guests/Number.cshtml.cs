using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>The registrar gives the invitation its number, keeps the paper as it leaves, or leaves the number empty.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class NumberModel(
    RegistryDbContext db, Reader reader, NumberDesk numbers, InvitationPapers papers, IssueInvitation issue, TimeProvider time, IStringLocalizer<Text> text)
    : GuestPageModel(db, reader), IReloads
{
    private const int Attempts = 8;

    [BindProperty]
    public NumberInput Input { get; set; } = new();

    public Invitation? Invitation { get; private set; }

    /// <summary>The number borne now.</summary>
    public OutgoingPaper? Given => Invitation?.Paper is { State: not OutgoingState.Void } paper ? paper : null;

    public int Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = new() { Symbol = await papers.SymbolAsync(Plan, cancellation), DatedOn = time.Today() };
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (!await FindAsync(id, cancellation))
                return NotFound();
            if (!ModelState.IsValid)
            {
                await ReloadAsync(cancellation);
                return Page();
            }

            try
            {
                var given = await TakeAsync(cancellation);
                await Db.SaveChangesAsync(cancellation);
                return Back(id, text["The invitation has number {0} now.", given.Number].Value);
            }
            catch (DbUpdateConcurrencyException)
            {
                return Back(id, text["Somebody else changed it meanwhile. Look where it stands now."].Value);
            }
            catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception) && attempt < Attempts)
            {
                Db.ChangeTracker.Clear();
                if (Input.Number is { } wanted)
                    throw new RuleException("OutgoingPaper.NumberTaken", $"{wanted:00}/{Input.Symbol}");
            }
        }
    }

    /// <summary>Keeps the paper as it leaves, with room for the names.</summary>
    public async Task<IActionResult> OnPostIssueAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        return Back(id, await issue.RunAsync(Plan, Invitation!, cancellation)
            ? text["The paper is kept as it left."].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }

    public async Task<IActionResult> OnPostVoidAsync(int id, string? reason, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Given?.Void(reason);
        return Back(id, await Db.SaveUnlessChangedAsync(cancellation)
            ? text["Number {0} stays empty in the register, with your reason.", Invitation?.Paper?.Number.ToString() ?? ""].Value
            : text["Somebody else changed it meanwhile. Look where it stands now."].Value);
    }

    /// <summary>One of the files as they left.</summary>
    public async Task<IActionResult> OnGetFileAsync(int id, bool word, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) && await issue.FileAsync(word ? Given?.WordId : Given?.PdfId, cancellation) is { } file
            ? File(issue.Open(file), file.ContentType, file.Name)
            : NotFound();

    public async Task ReloadAsync(CancellationToken cancellation) =>
        Next = await numbers.NextAsync(Plan.OwnerId, Input.Symbol.Trim(), (Input.DatedOn ?? time.Today()).Year, cancellation);

    private async Task<OutgoingPaper> TakeAsync(CancellationToken cancellation)
    {
        var day = Input.DatedOn!.Value;
        if (day > Plan.Date)
            throw new RuleException("Invitation.DatedAfterTheDay", nameof(Input.DatedOn));

        var given = await numbers.TakeAsync(Plan.Owner!, Input.Symbol, Input.Number, day, PaperTypes.Invitation, Plan.TitleVi, Reader.Name, cancellation);
        var invitation = Invitation ?? Db.Invitations.Add(new(Plan.Id)).Entity;
        given.SignedBy(string.Join('\n', new[] { invitation.SignerTitle, invitation.Signer }.OfType<string>()));
        invitation.TakeNumber(given);
        return given;
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Approve, cancellation))
            return false;

        Invitation = await Db.Invitations.Include(one => one.Paper).SingleOrDefaultAsync(one => one.CommemorationId == id, cancellation);
        return true;
    }

    private RedirectResult Back(int id, string done)
    {
        TempData["Done"] = done;
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/Number"));
    }

    /// <summary>What the registrar types; an empty number is the next one.</summary>
    public sealed class NumberInput
    {
        [Display(Name = "Number"), Range(1, PaperNumber.MaxValue)]
        public int? Number { get; set; }

        [Display(Name = "Symbol"), Required, StringLength(PaperNumber.SymbolLength)]
        public string Symbol { get; set; } = "";

        [Display(Name = "Day on the paper"), Required]
        public DateOnly? DatedOn { get; set; }
    }
}

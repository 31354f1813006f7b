using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>The words of the invitation, by when it is answered, how many places there are.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class InvitationModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    private static readonly char[] BetweenDays = [',', ';', ' '];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public IReadOnlyList<string> Zones { get; } = ZoneChoices.All;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        Input = InputModel.Of(await KeptAsync(cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();
        if (!TryReadDays(out var days))
            ModelState.AddModelError("Input.RemindDays", text["Write numbers of days with commas between them, such as 7, 3, 1."]);
        if (!ModelState.IsValid)
            return Page();

        var kept = await KeptAsync(cancellation) ?? Db.Invitations.Add(new(id)).Entity;
        if (kept.Id > 0)
            Db.Expect(kept, Input.Version);
        kept.Write(Input.TextVi, Input.TextEn, Input.ThanksVi, Input.ThanksEn);
        kept.SignBy(Input.Signer, Input.SignerTitle, Input.SignerTitleEn);
        kept.ChairBy(Input.Chair, Input.ChairEn);
        kept.Ask(Input.DressVi, Input.DressEn, Input.AskAt, Input.PartnerZone);
        kept.Bound(Input.AnswerBy, days, Input.Capacity);
        if (!await SaveAsync(cancellation))
            return await ShowConflictAsync(cancellation);

        TempData["Done"] = text["The invitation is saved. Nobody has been written to."].Value;
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests"));
    }

    private async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            return await Db.SaveUnlessChangedAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear();
            return false; // somebody else wrote the first words a moment ago
        }
    }

    private async Task<IActionResult> ShowConflictAsync(CancellationToken cancellation)
    {
        var theirs = InputModel.Of(await KeptAsync(cancellation));
        Conflict = [.. Input.Fields(text).Zip(theirs.Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Version = theirs.Version;
        ModelState.Remove("Input.Version");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private Task<Invitation?> KeptAsync(CancellationToken cancellation) => Db.Invitations.SingleOrDefaultAsync(one => one.CommemorationId == Plan.Id, cancellation);

    private bool TryReadDays(out List<int> days)
    {
        days = [];
        foreach (var part in (Input.RemindDays ?? "").Split(BetweenDays, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day))
                return false;
            days.Add(day);
        }

        return true;
    }

    public sealed class InputModel
    {
        public long Version { get; set; }

        [Display(Name = "Words in Vietnamese"), StringLength(Invitation.TextLength)]
        public string? TextVi { get; set; }

        [Display(Name = "Words in English"), StringLength(Invitation.TextLength)]
        public string? TextEn { get; set; }

        [Display(Name = "Signed by"), StringLength(Invitation.LineLength)]
        public string? Signer { get; set; }

        [Display(Name = "Title of the signer"), StringLength(Invitation.LineLength)]
        public string? SignerTitle { get; set; }

        [Display(Name = "Title in English"), StringLength(Invitation.LineLength)]
        public string? SignerTitleEn { get; set; }

        [Display(Name = "In the chair"), StringLength(Invitation.LineLength)]
        public string? Chair { get; set; }

        [Display(Name = "In the chair, in English"), StringLength(Invitation.LineLength)]
        public string? ChairEn { get; set; }

        [Display(Name = "Dress"), StringLength(Invitation.LineLength)]
        public string? DressVi { get; set; }

        [Display(Name = "Dress, in English"), StringLength(Invitation.LineLength)]
        public string? DressEn { get; set; }

        [Display(Name = "Whom to ask"), StringLength(Invitation.LineLength)]
        public string? AskAt { get; set; }

        [Display(Name = "Time zone of partners"), StringLength(Invitation.ZoneLength)]
        public string? PartnerZone { get; set; }

        [Display(Name = "Answer by")]
        public DateOnly? AnswerBy { get; set; }

        [Display(Name = "Remind so many days before"), StringLength(Invitation.DaysLength)]
        public string? RemindDays { get; set; } = "7, 3, 1";

        [Display(Name = "Places"), Range(1, Invitation.MostGuests)]
        public int? Capacity { get; set; }

        [Display(Name = "Thanks in Vietnamese"), StringLength(Invitation.TextLength)]
        public string? ThanksVi { get; set; }

        [Display(Name = "Thanks in English"), StringLength(Invitation.TextLength)]
        public string? ThanksEn { get; set; }

        internal static InputModel Of(Invitation? invitation) => invitation is null ? new() : new()
        {
            Version = invitation.Version,
            TextVi = invitation.TextVi,
            TextEn = invitation.TextEn,
            Signer = invitation.Signer,
            SignerTitle = invitation.SignerTitle,
            SignerTitleEn = invitation.SignerTitleEn,
            Chair = invitation.ChairVi,
            ChairEn = invitation.ChairEn,
            DressVi = invitation.DressVi,
            DressEn = invitation.DressEn,
            AskAt = invitation.AskAt,
            PartnerZone = invitation.PartnerZone,
            AnswerBy = invitation.AnswerBy,
            RemindDays = string.Join(", ", invitation.RemindDays),
            Capacity = invitation.Capacity,
            ThanksVi = invitation.ThanksVi,
            ThanksEn = invitation.ThanksEn,
        };

        internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text) =>
        [
            (text["Words in Vietnamese"], TextVi?.ReplaceLineEndings("\n")), (text["Words in English"], TextEn?.ReplaceLineEndings("\n")),
            (text["Signed by"], Signer), (text["Title of the signer"], SignerTitle), (text["In the chair"], Chair), (text["Dress"], DressVi), (text["Whom to ask"], AskAt),
            (text["Answer by"], $"{AnswerBy:dd/MM/yyyy}"), (text["Remind so many days before"], RemindDays), (text["Places"], $"{Capacity}"),
            (text["Thanks in Vietnamese"], ThanksVi?.ReplaceLineEndings("\n")), (text["Thanks in English"], ThanksEn?.ReplaceLineEndings("\n")),
        ];
    }
}

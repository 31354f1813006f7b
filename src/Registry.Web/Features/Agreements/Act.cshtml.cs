using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Agreements;

/// <summary>One act in an agreement's life, with its day and paper.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class ActModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : AgreementPage(db, reader, time)
{
    [BindProperty]
    public ActInput Input { get; set; } = new();

    public AgreementStepKind Kind { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, string act, CancellationToken cancellation)
    {
        if (!Named(act) || await FindAsync(id, Ability.KeepPartners, cancellation) is not { } agreement)
            return NotFound();

        Version = agreement.Version;
        Input = new() { TitleVi = agreement.TitleVi, TitleEn = agreement.TitleEn, TitleOwn = agreement.TitleOwn, InForceOn = agreement.InForceOn, EndsOn = Kind == AgreementStepKind.Signing ? agreement.EndsOn : null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, string act, CancellationToken cancellation)
    {
        if (!Named(act) || await FindAsync(id, Ability.KeepPartners, cancellation) is not { } agreement)
            return NotFound();
        if (Input.On > Today)
            ModelState.AddModelError("Input.On", text["This day is still to come. Enter the act once it is in force."]);
        if (!ModelState.IsValid)
            return Page();
        if (agreement.LastStep?.Says(Kind, Input.On!.Value, Input.Paper) == true)
            return Redirect(Address);
        if (agreement.Version != Version)
            return Differ(agreement);

        await DoAsync(agreement, cancellation);
        // rows of acts alone would not raise the version: two people could act on the same state
        Db.Entry(agreement).Property(one => one.Version).IsModified = true;
        if (!await Db.SaveUnlessChangedAsync(cancellation))
            return Differ((await FindAsync(id, Ability.KeepPartners, cancellation))!);

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private bool Named(string act)
    {
        var isKnown = Enum.TryParse<AgreementStepKind>(act, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(act[0]);
        Kind = kind;
        return isKnown;
    }

    private async Task DoAsync(Agreement agreement, CancellationToken cancellation)
    {
        var on = Input.On!.Value;
        var act = new AgreementAct(on, Input.Paper, Input.Note, Reader.Name, Now);
        var calendar = await Db.WorkingCalendarAsync(on.AddMonths(-1), on.AddYears(2), cancellation);
        Action<AgreementAct> does = Kind switch
        {
            AgreementStepKind.Consultation => one => agreement.Consult(one, calendar),
            AgreementStepKind.Opinions => one => agreement.TakeOpinions(one, calendar),
            AgreementStepKind.Decision => agreement.Decide,
            AgreementStepKind.Signing => one => agreement.Sign(one, Input.InForceOn, Input.EndsOn, calendar),
            AgreementStepKind.Copy => agreement.Copy,
            AgreementStepKind.Amendment => agreement.Amend,
            AgreementStepKind.Renaming => one => agreement.Rename(one, Input.TitleVi ?? "", Input.TitleEn, Input.TitleOwn),
            AgreementStepKind.Renewal => one => agreement.Renew(one, Input.EndsOn),
            AgreementStepKind.Dormancy => agreement.FallAsleep,
            AgreementStepKind.Revival => agreement.Revive,
            AgreementStepKind.Ending => agreement.End,
            _ => agreement.Notify,
        };
        does(act);
    }

    private PageResult Differ(Agreement theirs) => Compare(
        [new(text["Last act"], text[AgreementWords.Of(Kind)], theirs.LastStep is { } last ? text[AgreementWords.Of(last.Kind)] : text["none"])], theirs.Version);

    /// <summary>What every act asks for, and what some do.</summary>
    public sealed class ActInput
    {
        [Display(Name = "Day of the act"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }

        [Display(Name = "By the paper"), StringLength(AgreementStep.PaperLength)]
        public string? Paper { get; set; }

        [Display(Name = "In force since")]
        public DateOnly? InForceOn { get; set; }

        [Display(Name = "Last day in force")]
        public DateOnly? EndsOn { get; set; }

        [Display(Name = "Title in Vietnamese"), StringLength(Agreement.TitleLength)]
        public string? TitleVi { get; set; }

        [Display(Name = "Title in English|paper"), StringLength(Agreement.TitleLength)]
        public string? TitleEn { get; set; }

        [Display(Name = "Title in the partner's language"), StringLength(Agreement.TitleLength)]
        public string? TitleOwn { get; set; }

        [Display(Name = "Note"), StringLength(AgreementStep.NoteLength)]
        public string? Note { get; set; }
    }
}

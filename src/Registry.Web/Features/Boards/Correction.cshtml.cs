using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Boards;

/// <summary>Puts right what was entered wrong about somebody's seat.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class CorrectionModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : HoldingPage(db, reader)
{
    [BindProperty]
    public CorrectionInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return NotFound();

        (Input, Version) = (CorrectionInput.Of(Holding), Holding.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Db.Expect(Holding, Version);
        Seat.Correct(Holding, Holding.Mandate with { From = Input.From!.Value, Acting = Input.Acting, Paper = Input.Paper }, Input.To, Input.EndReason, Input.EndPaper);
        if (!await SaveAsync(cancellation))
            return await FindHoldingAsync(id, holdingId, cancellation) ? Differ() : NotFound();

        return Done(text["Saved."]);
    }

    private IActionResult Differ()
    {
        var theirs = CorrectionInput.Of(Holding);
        if (theirs.Says(Input))
            return Redirect(BoardAddress);

        Conflict =
        [
            new(text["Since the day"], Shown(Input.From), Shown(theirs.From)),
            new(text["By the paper"], Input.Paper, theirs.Paper),
            new(text["Left on"], Shown(Input.To), Shown(theirs.To)),
            new(text["Left by the paper"], Input.EndPaper, theirs.EndPaper),
        ];
        TakeTheirVersion();
        return Compare();
    }

    private static string Shown(DateOnly? day) => day is { } date ? DayText.Numeric(date) : "–";

    /// <summary>What the form asks for.</summary>
    public sealed class CorrectionInput
    {
        [Display(Name = "Since the day"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? From { get; set; }

        [Display(Name = "Acting until somebody is elected")]
        public bool Acting { get; set; }

        [Display(Name = "By the paper"), StringLength(Holding.PaperLength)]
        public string? Paper { get; set; }

        [Display(Name = "Left on")]
        public DateOnly? To { get; set; }

        [Display(Name = "Why")]
        public HoldingEnd? EndReason { get; set; }

        [Display(Name = "Left by the paper"), StringLength(Holding.PaperLength)]
        public string? EndPaper { get; set; }

        public static CorrectionInput Of(Holding holding) => new()
        {
            From = holding.From,
            Acting = holding.Acting,
            Paper = holding.Paper,
            To = holding.To,
            EndReason = holding.EndReason,
            EndPaper = holding.EndPaper,
        };

        /// <summary>It is so already: the second of two clicks.</summary>
        public bool Says(CorrectionInput other) =>
            (From, Acting, Paper ?? "", To, EndPaper ?? "") == (other.From, other.Acting, other.Paper?.Trim() ?? "", other.To, other.EndPaper?.Trim() ?? "");
    }
}

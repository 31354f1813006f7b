using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations.Board;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Boards;

/// <summary>Somebody leaves a seat.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class DepartureModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : HoldingPage(db, reader)
{
    [BindProperty]
    public DepartureInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return NotFound();

        Version = Holding.Version;
        if (Holding.Person!.DeceasedOn is { } died && died > Holding.From)
            (Input.On, Input.Reason) = (died, HoldingEnd.Deceased);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int holdingId, CancellationToken cancellation)
    {
        if (!await FindHoldingAsync(id, holdingId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Input.IsDone(Holding))
            return Redirect(BoardAddress);

        Db.Expect(Holding, Version);
        Seat.Vacate(Holding, Input.On!.Value, Input.Reason, Input.Paper);
        if (Input.ReportedOn is { } told)
            Holding.Report(leaving: true, told);
        if (!await SaveAsync(cancellation))
            return await FindHoldingAsync(id, holdingId, cancellation) && Input.IsDone(Holding) ? Redirect(BoardAddress) : Again();

        return Done(text["{0} left the seat of {1}.", Holding.Person!.FullName, Seat.Title()]);
    }

    private PageResult Again()
    {
        ModelState.AddModelError("", text["Somebody else changed this meanwhile. What is shown is what they saved; save again if yours still holds."]);
        TakeTheirVersion();
        return Compare();
    }

    /// <summary>What the form asks for.</summary>
    public sealed class DepartureInput
    {
        [Display(Name = "Left on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }

        [Display(Name = "Why")]
        public HoldingEnd Reason { get; set; }

        [Display(Name = "By the paper"), StringLength(Holding.PaperLength)]
        public string? Paper { get; set; }

        [Display(Name = "Reported to the authority on")]
        public DateOnly? ReportedOn { get; set; }

        /// <summary>They left so already: the second of two clicks.</summary>
        public bool IsDone(Holding holding) => (holding.To, holding.EndReason, holding.EndPaper ?? "") == (On, Reason, Paper?.Trim() ?? "");
    }
}

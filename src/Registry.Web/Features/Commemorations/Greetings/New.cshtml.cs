using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Whom to greet on the days picked: proposed, ticked, and made into a round of letters.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(GreetingProposals proposals, RoundMaking making, RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    internal IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    /// <summary>Those ticked who have the same greeting already.</summary>
    internal IReadOnlyList<Proposal> Doubles { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Languages { get; private set; } = [];

    internal bool IsChosen(Proposal one) => HttpMethods.IsGet(Request.Method) ? one.IsProposed : Input.To.Contains(one.Key.ToString());

    public async Task<IActionResult> OnGetAsync(string[] pick, int? owner, CancellationToken cancellation)
    {
        Input.Pick = [.. Pick.Read(pick).Select(one => one.ToString())];
        Input.Form = Guid.NewGuid();
        Input.OwnerId = owner is { } wanted && reader.May(Ability.Plan, wanted) ? wanted : reader.HomeId is { } home && reader.May(Ability.Plan, home) ? home : reader.AssociationsFor(Ability.Plan)[0];
        await ReloadAsync(cancellation);
        var signer = await LastSigner.OfAsync(db, Input.OwnerId, cancellation);
        (Input.Signer, Input.SignerTitle, Input.SignerTitleEn) = (signer.Name, signer.Title, signer.TitleEn);
        Input.Title = Proposals.Count == 0 ? "" : TitleOf();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await db.Associations.VisibleTo(reader, Ability.Plan).SingleOrDefaultAsync(one => one.Id == Input.OwnerId, cancellation) is not { } owner)
            return NotFound();
        if (await db.GreetingRounds.SingleOrDefaultAsync(one => one.FormKey == Input.Form && one.OwnerId == owner.Id, cancellation) is { } made)
            return RedirectToPage("Show", new { id = made.Id });

        await ReloadAsync(cancellation);
        var chosen = Proposals.Where(IsChosen).ToList();
        Doubles = [.. chosen.Where(one => one.ThisYear is not null)];
        if (chosen.Count == 0)
            ModelState.AddModelError("", text["Nobody is ticked. Tick those who are to be greeted."]);
        if (Doubles.Count > 0 && !Input.Again)
            ModelState.AddModelError("Input.Again", text["{0} of those ticked have this greeting already. Take their tick away, or say that it goes to them again.", Doubles.Count]);
        if (!ModelState.IsValid)
            return Page();

        return await MakeAsync(owner, chosen, cancellation);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Proposals = await proposals.ForAsync(Pick.Read(Input.Pick), cancellation);
        Owners = await AssociationChoices.LoadAsync(db, reader, Ability.Plan, cancellation);
        Languages = LetterLanguage.Choices((await LetterWriting.ForAsync(db, Input.OwnerId, cancellation)).Languages, text);
    }

    private async Task<IActionResult> MakeAsync(Association owner, List<Proposal> chosen, CancellationToken cancellation)
    {
        var carriers = await making.CarriersAsync(owner, [.. chosen.Select(one => one.Key.Day).Distinct()], cancellation);
        var round = making.Begin(await db.Associations.SingleAsync(one => one.Id == owner.Id, cancellation), Input.Form, Input.Title);
        var language = LetterLanguage.Read(Input.Language, [.. Languages.Select(one => one.Value).SelectMany(value => value.Split('+')).Distinct()]);
        await making.FillAsync(round, chosen, carriers, new(language, Input.Channel, Input.Signer, Input.SignerTitle, Input.SignerTitleEn), Input.Again, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // a second click, or somebody who greeted one of them in this moment
            db.ChangeTracker.Clear();
            if (await db.GreetingRounds.SingleOrDefaultAsync(one => one.FormKey == Input.Form, cancellation) is { } first)
                return RedirectToPage("Show", new { id = first.Id });

            return await OnPostAsync(cancellation);
        }

        var gone = Recipient.Read(Input.To).Count - chosen.Count;
        TempData["Done"] = gone == 0
            ? text["{0} letters are written. Look at them, then submit the round.", chosen.Count].Value
            : text["{0} letters are written. {1} addressees were left out: they are no longer in the register.", chosen.Count, gone].Value;
        return RedirectToPage("Show", new { id = round.Id });
    }

    private string TitleOf()
    {
        var days = Proposals.Select(one => one.Day).DistinctBy(day => (day.Anniversary.Id, day.Year)).ToList();
        var title = days is [var only] ? $"{(Masthead.IsVietnamese ? only.Anniversary.NameVi : only.Anniversary.NameEn)} {only.Year}"
            : text["{0} days from {1} to {2}", days.Count, Moment.Day(days[0].Date), Moment.Day(days[^1].Date)].Value;
        return title.Length <= GreetingRound.TitleLength ? title : title[..GreetingRound.TitleLength];
    }

    public sealed class InputModel
    {
        public Guid Form { get; set; }

        public List<string> Pick { get; set; } = [];

        [Display(Name = "Who greets")]
        public int OwnerId { get; set; }

        [Display(Name = "Name of the round"), Required, StringLength(GreetingRound.TitleLength)]
        public string Title { get; set; } = "";

        public List<string> To { get; set; } = [];

        [Display(Name = "Language of the letters")]
        public string? Language { get; set; }

        [Display(Name = "Way of sending")]
        public LetterChannel? Channel { get; set; }

        [Display(Name = "Signed by"), StringLength(Letter.LineLength)]
        public string? Signer { get; set; }

        [Display(Name = "Title of the signer"), StringLength(Letter.LineLength)]
        public string? SignerTitle { get; set; }

        [Display(Name = "Title in English"), StringLength(Letter.LineLength)]
        public string? SignerTitleEn { get; set; }

        [Display(Name = "Send the same greeting to them again")]
        public bool Again { get; set; }
    }
}

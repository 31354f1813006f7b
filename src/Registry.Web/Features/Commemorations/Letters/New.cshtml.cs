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
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Chooses the addressee and the languages; the words are then proposed.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Commemoration? Commemoration { get; private set; }

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    /// <summary>What was sent to the addressee on this occasion.</summary>
    public Letter? Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int? partner, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input.PartnerId = partner;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var partner = await VisiblePartners().SingleOrDefaultAsync(one => one.Id == Input.PartnerId, cancellation);
        if (partner is null && string.IsNullOrWhiteSpace(Input.Addressee))
            ModelState.AddModelError("Input.Addressee", text["Choose a partner, or type whom the letter goes to."]);
        if (!ModelState.IsValid)
            return Page();

        var letter = await ProposeAsync(Commemoration!, partner, cancellation);
        db.Letters.Add(letter);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // the second click, or a letter written earlier: there is one to an addressee in a language
            db.ChangeTracker.Clear();
            letter = await db.Letters.SingleAsync(one => one.GreetingKey == letter.GreetingKey, cancellation);
            if (letter.Status == LetterStatus.Sent)
                return await AskAsync(id, letter, cancellation);

            TempData["Done"] = text["There is a letter to this addressee already. Here it is."].Value;
            return RedirectToPage("Show", new { id, letterId = letter.Id });
        }

        return RedirectToPage("Edit", new { id, letterId = letter.Id });
    }

    /// <summary>They have this greeting: once more only where somebody wants it.</summary>
    private async Task<PageResult> AskAsync(int id, Letter sent, CancellationToken cancellation)
    {
        await FindAsync(id, cancellation);
        Sent = sent;
        ModelState.AddModelError("Input.Again", text["They have been greeted on this occasion. Say that it goes to them again, or leave."]);
        return Page();
    }

    public Task ReloadAsync(CancellationToken cancellation) => FindAsync(Commemoration?.Id ?? 0, cancellation);

    private async Task<Letter> ProposeAsync(Commemoration commemoration, Partner? partner, CancellationToken cancellation)
    {
        var signer = await LastSigner.OfAsync(db, commemoration.OwnerId, cancellation);
        var letter = new Letter(commemoration, partner?.Id, partner?.NameVi ?? Input.Addressee ?? "", Input.Language);
        letter.SignBy(signer.Name, signer.Title, signer.TitleEn);
        letter.GoBy(LetterChannel.Post, partner?.Email, null);
        var writing = await LetterWriting.ForAsync(db, commemoration.OwnerId, cancellation);
        writing.Write(letter, commemoration, partner is null ? GreetingAddressee.Of(letter.Addressee, Input.AddresseeEn) : GreetingAddressee.Of(partner, null));
        if (Input.Again && await db.RepeatsAsync(letter, cancellation) is > 0 and var repeat)
            letter.Again(repeat, reader.Name);
        return letter;
    }

    private IQueryable<Partner> VisiblePartners() => db.Partners.VisibleTo(reader);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Commemoration = await db.Commemorations.VisibleTo(reader, Ability.Plan)
            .Include(one => one.Owner).Include(one => one.Anniversary)
            .SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (Commemoration is null)
            return false;

        var country = Commemoration.Anniversary!.CountryIso2;
        var partners = await VisiblePartners()
            .OrderBy(one => one.CountryIso2 == country ? 0 : 1).ThenBy(one => one.SearchName)
            .Select(one => new { one.Id, one.NameVi, one.NameEn })
            .ToListAsync(cancellation);
        Partners = [.. partners.Select(one => new SelectListItem(Masthead.IsVietnamese ? one.NameVi : one.NameEn, $"{one.Id}"))];
        return true;
    }

    public sealed class InputModel
    {
        [Display(Name = "Partner")]
        public int? PartnerId { get; set; }

        [Display(Name = "Addressee in Vietnamese"), StringLength(Letter.LineLength)]
        public string? Addressee { get; set; }

        [Display(Name = "Addressee in English"), StringLength(Letter.LineLength)]
        public string? AddresseeEn { get; set; }

        [Display(Name = "Language of the letter"), Required]
        public string Language { get; set; } = "both";

        [Display(Name = "Send the same greeting to them again")]
        public bool Again { get; set; }
    }
}

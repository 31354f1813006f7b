using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Security;
using Registry.Web.Security.SignIn;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Users;

/// <summary>Invites somebody: the user, what they may do and the letter are saved together.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(
    RegistryDbContext db, Reader reader, UserManager<RegistryUser> users, AccountLetters letters, IOptions<SiteOptions> site, IStringLocalizer<Text> text)
    : PageModel, IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty]
    public GrantInput Grant { get; set; } = new() { AssociationId = reader.HomeId };

    public GrantChoices Choices { get; private set; } = new([], []);

    public Task OnGetAsync(CancellationToken cancellation) => ReloadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && !Outbox.CanReach(Input.Email.Trim()))
            ModelState.AddModelError("Input.Email", text["Write the address like name@example.vn."]);
        if (Grant.AssociationId is { } over && !reader.May(Ability.Administer, over))
            return NotFound();

        if (ModelState.IsValid && await TryInviteAsync(cancellation) is { } id)
        {
            TempData["Done"] = text["The invitation is in the outbox and leaves by itself."].Value;
            return RedirectToPage("Show", new { id });
        }

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Choices = await GrantChoices.LoadAsync(db, reader, text, cancellation);

    /// <summary>Null where the form has to be shown again; a second click may be as quick as the first.</summary>
    private async Task<string?> TryInviteAsync(CancellationToken cancellation)
    {
        try
        {
            return await InviteAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            ModelState.AddModelError("Input.Email", text["Someone with this address is a user already."]);
            return null;
        }
    }

    private async Task<string?> InviteAsync(CancellationToken cancellation)
    {
        var address = Input.Email.Trim();
        var user = new RegistryUser { UserName = address, Email = address, Language = Input.Language };
        user.DisplayName = PlainText.Line(Input.DisplayName, RegistryUser.DisplayNameLength, nameof(Input.DisplayName));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var created = await users.CreateAsync(user);
        if (!created.Succeeded)
        {
            ModelState.AddIdentityErrors(created);
            return null;
        }

        db.Grants.Add(new() { UserId = user.Id, AssociationId = Grant.AssociationId!.Value, Role = Grant.Role!.Value });
        await letters.InviteAsync(user, reader.Name, site.Value.AddressFor(Request));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return user.Id;
    }

    public sealed class InputModel
    {
        [Display(Name = "Full name"), Required, StringLength(RegistryUser.DisplayNameLength)]
        public string DisplayName { get; set; } = "";

        [Display(Name = "E-mail address"), Required, EmailAddress, StringLength(OutboxMessage.AddressLength)]
        public string Email { get; set; } = "";

        [Display(Name = "Language of pages and letters"), Required, RegularExpression("vi|en")]
        public string Language { get; set; } = "vi";
    }
}

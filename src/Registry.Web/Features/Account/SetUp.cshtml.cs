using System.ComponentModel.DataAnnotations;
using System.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security.SignIn;
using Registry.Web.Ui;

namespace Registry.Web.Features.Account;

/// <summary>The first administrator and the first union; open only while nobody can sign in.</summary>
[AllowAnonymous, EnableRateLimiting(Attempts.Limit)]
public sealed class SetUpModel(RegistryDbContext db, UserManager<RegistryUser> users, SetUpCode code, Entrance entrance, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await db.Users.AnyAsync(cancellation) ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await db.Users.AnyAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        if (!code.TryTake(Input.Code))
        {
            ModelState.AddModelError("Input.Code", text["This is not the code. It stands on the console where the registry was started, and is new at each start."]);
            return Page();
        }

        return await TryMakeAsync(cancellation) is { } administrator ? await EnterAsync(administrator) : Page();
    }

    private async Task<RegistryUser?> TryMakeAsync(CancellationToken cancellation)
    {
        RegistryUser? made = null;
        try
        {
            return made = await MakeAsync(cancellation);
        }
        finally
        {
            if (made is null)
                code.GiveBack();
        }
    }

    private async Task<RegistryUser?> MakeAsync(CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var union = new Association(AssociationKind.Union, null, Input.UnionName);
        var user = new RegistryUser { UserName = Input.Email.Trim(), Email = Input.Email.Trim(), EmailConfirmed = true, Language = Masthead.IsVietnamese ? "vi" : "en" };
        user.DisplayName = PlainText.Line(Input.DisplayName, RegistryUser.DisplayNameLength, nameof(Input.DisplayName));
        var created = await users.CreateAsync(user, Input.Password);
        if (!created.Succeeded)
        {
            ModelState.AddIdentityErrors(created);
            return null;
        }

        db.Associations.Add(union);
        await db.SaveChangesAsync(cancellation);
        db.Grants.Add(new() { UserId = user.Id, AssociationId = union.Id, Role = Role.Administrator });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return user;
    }

    private async Task<IActionResult> EnterAsync(RegistryUser administrator)
    {
        await entrance.EnterAsync(administrator);
        return LocalRedirect("~/Administration/Users");
    }

    public sealed class InputModel
    {
        [Display(Name = "Code from the console"), Required, StringLength(40)]
        public string Code { get; set; } = "";

        [Display(Name = "Name of your organisation"), Required, StringLength(Association.NameLength)]
        public string UnionName { get; set; } = "";

        [Display(Name = "Your name"), Required, StringLength(RegistryUser.DisplayNameLength)]
        public string DisplayName { get; set; } = "";

        [Display(Name = "Your e-mail address"), Required, EmailAddress, StringLength(OutboxMessage.AddressLength)]
        public string Email { get; set; } = "";

        [Display(Name = "Password"), Required, StringLength(SignInServices.LongestPassword), DataType(DataType.Password)]
        public string Password { get; set; } = "";
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Registry.Data.Accounts;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Security.SignIn;

/// <summary>The letters that let somebody in: an invitation, a new password. They leave with the caller's own save.</summary>
public sealed class AccountLetters(UserManager<RegistryUser> users, Outbox outbox, TimeProvider time)
{
    private static readonly TimeSpan OneLetterIn = TimeSpan.FromMinutes(5);

    /// <param name="user">Whom to invite.</param>
    /// <param name="invitedBy">The name of who invites.</param>
    /// <param name="site">The registry's address as the recipient reaches it.</param>
    public async Task InviteAsync(RegistryUser user, string invitedBy, Uri site)
    {
        var words = Words.Of(user.Language);
        var token = await users.GenerateUserTokenAsync(user, AccountLinks.Provider, AccountLinks.Invitation);
        outbox.Add(new(
            user.Email!, user.DisplayName, words.Language,
            words["You are invited to the friendship register"],
            [
                words["Dear {0},", user.DisplayName],
                words["{0} invites you to work in the friendship register. Choose a password, and you are in.", invitedBy],
                words["The link is good for {0} days and for one use.", AccountLinks.InvitationDays],
            ],
            new(words["Accept the invitation"], Link(site, "Account/Invitation", user, token))));
    }

    /// <summary>A second one within minutes has the same key: the database refuses it, and the reader's mailbox is spared.</summary>
    public async Task ResetAsync(RegistryUser user, Uri site)
    {
        var words = Words.Of(user.Language);
        var token = await users.GeneratePasswordResetTokenAsync(user);
        outbox.Add(new(
            user.Email!, user.DisplayName, words.Language,
            words["A new password for the friendship register"],
            [
                words["Dear {0},", user.DisplayName],
                words["Somebody asked for a new password for this address. If it was not you, do nothing: the old one still works."],
                words["The link is good for {0} hours and for one use.", AccountLinks.ResetHours],
            ],
            new(words["Choose a new password"], Link(site, "Account/Reset", user, token)),
            $"password/{user.Id}/{time.GetUtcNow().UtcTicks / OneLetterIn.Ticks}"));
    }

    private static Uri Link(Uri site, string page, RegistryUser user, string token) =>
        new(QueryHelpers.AddQueryString(new Uri(site, page).AbsoluteUri, new Dictionary<string, string?> { ["id"] = user.Id, ["token"] = token }));
}

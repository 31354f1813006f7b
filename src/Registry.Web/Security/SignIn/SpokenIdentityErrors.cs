using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;

namespace Registry.Web.Security.SignIn;

/// <summary>What Identity finds wrong, in the reader's language and saying what to do.</summary>
internal sealed class SpokenIdentityErrors(IStringLocalizer<Text> text) : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), text["This could not be saved. Try again."]);

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), text["Somebody else changed this account just now. Open it again."]);

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), text["This is not your present password."]);

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), text["This link has been used or is too old. Ask for a new one."]);

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), text["Write the address like name@example.vn."]);

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), text["Write the address like name@example.vn."]);

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), text["Someone with this address is a user already."]);

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), text["Someone with this address is a user already."]);

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), text["The password needs at least {0} characters. A sentence is easy to remember.", length]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), text["The password needs at least {0} different characters.", uniqueChars]);

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
